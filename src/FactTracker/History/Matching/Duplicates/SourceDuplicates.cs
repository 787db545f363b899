using FactTracker.Analysis;

namespace FactTracker.History;

/// <summary>
/// Finds sources that are one: by address, DOI, ISBN, digest and what they are stated to be the same as, as origins do; and those with the
/// same title of which nothing speaks against it.
/// </summary>
internal static class SourceDuplicates
{
    private const double SameTitle = 0.8;
    private const int FewestWords = 3; // "Annual report" is the title of many.

    public static void Find(ClaimSet set, PairBook pairs, Judgements judgements)
    {
        var sources = set.Sources;
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < sources.Count; i++)
        {
            numbers.TryAdd(sources[i].Id.Text, i);
        }

        var sets = SourceSameness.Of(sources, id => numbers.GetValueOrDefault(id, -1), sources.Count, judgements).Sets;
        foreach (var group in Enumerable.Range(0, sources.Count).GroupBy(sets.Find).Where(group => group.Count() > 1))
        {
            AddSame(sources, [.. group], pairs);
        }

        FindTitles(sources, pairs);
    }

    // Pairs each with an earlier one that it has something in common with, if there is one; being the same is transitive.
    private static void AddSame(SourceList sources, List<int> group, PairBook pairs)
    {
        var keys = group.ConvertAll(source => SourceKeys.Of(sources[source]));
        for (var i = 1; i < group.Count; i++)
        {
            var first = Enumerable.Range(0, i).FirstOrDefault(earlier => keys[earlier].Overlaps(keys[i]), 0);
            pairs.Add(group[first], group[i], MatchScores.Same, ReasonOf(keys[first].Intersect(keys[i])));
        }
    }

    private static string ReasonOf(IEnumerable<SourceKey> shared)
    {
        var reasons = shared.OrderByDescending(key => key.Kind).ThenBy(key => key.Text, StringComparer.Ordinal)
            .Select(key => $"{NameOf(key.Kind)}: {key.Text}").ToList();
        return reasons.Count == 0 ? "both are the same as a third" : string.Join("; ", reasons);
    }

    private static string NameOf(SourceKeyKind kind) => kind switch
    {
        SourceKeyKind.Address => "the same address",
        SourceKeyKind.Isbn => "the same ISBN",
        SourceKeyKind.Hash => "the same digest",
        SourceKeyKind.SameAs => "stated to be the same",
        _ => "the same identifier",
    };

    private static void FindTitles(SourceList sources, PairBook pairs)
    {
        var reader = new TermReader();
        var titles = new Dictionary<ulong, List<int>>();
        for (var i = 0; i < sources.Count; i++)
        {
            if (sources[i].Title is not { } title || sources[i].Kind == SourceKind.Unnamed) continue;
            reader.Read(title, NoTerms.Instance);
            if (reader.Count < FewestWords) continue;
            if (!titles.TryGetValue(reader.Words, out var group)) titles.Add(reader.Words, group = []);
            group.Add(i);
        }

        foreach (var group in titles.Values.Where(group => group.Count > 1))
        {
            pairs.AddGroup(group, (one, other) => Compare(sources[one], sources[other]));
        }
    }

    private static (double Score, string Why)? Compare(Source one, Source other)
    {
        var shared = new List<string> { "the same title" };
        if (one.PartOf != other.PartOf || !IsSamePublisher(one, other, shared) || !AreSameAuthors(one, other, shared)
            || !IsSameDate(one, other, shared) || HaveOtherIdentifiers(one, other))
            return null;
        return shared.Count > 1 ? (SameTitle, string.Join("; ", shared)) : null;
    }

    private static bool IsSamePublisher(Source one, Source other, List<string> shared)
    {
        if (one.Publisher is not { } a || other.Publisher is not { } b) return true;
        if (!ClaimComparers.SameAgent.Equals(a, b)) return false;
        shared.Add("the same publisher");
        return true;
    }

    private static bool AreSameAuthors(Source one, Source other, List<string> shared)
    {
        if (one.Authors.IsEmpty || other.Authors.IsEmpty) return true;
        if (!one.Authors.Any(author => other.Authors.Contains(author, ClaimComparers.SameAgent))) return false;
        shared.Add("an author in common");
        return true;
    }

    private static bool IsSameDate(Source one, Source other, List<string> shared)
    {
        if (one.Published is null || other.Published is null) return true;
        var policy = ConflictPolicy.Default.Dates;
        var (earlier, later) = (TimeReading.Of(one.Published, policy), TimeReading.Of(other.Published, policy));
        if (TimeReading.Relate(earlier, later, policy) != TimeAgreement.Same) return false;
        shared.Add("the same date");
        return true;
    }

    // A preprint and its journal have the same title and two DOIs.
    private static bool HaveOtherIdentifiers(Source one, Source other)
    {
        var (a, b) = (IdentifiersOf(one), IdentifiersOf(other));
        return a.Count > 0 && b.Count > 0 && !a.Overlaps(b);
    }

    private static HashSet<SourceKey> IdentifiersOf(Source source) =>
        [.. SourceKeys.Of(source).Where(key => key.Kind is SourceKeyKind.Identifier or SourceKeyKind.Isbn)];
}
