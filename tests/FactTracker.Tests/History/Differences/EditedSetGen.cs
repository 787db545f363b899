using CsCheck;
using FactTracker.History;
using FactTracker.Tests.Generators;

namespace FactTracker.Tests.History.Differences;

/// <summary>A set and an edited one: records changed, added, removed and renamed, in another order.</summary>
internal static class EditedSetGen
{
    private const int Most = 5;

    public static Gen<(ClaimSet Before, ClaimSet After)> Any { get; } =
        from before in SetGen.Sized(Most)
        from other in SetGen.Sized(Most)
        from seed in Gen.Int
        select (before, Edited(before, other, new Random(seed)));

    /// <summary>The same set with its records in another order.</summary>
    public static ClaimSet Shuffled(ClaimSet set, Random random)
    {
        var (sources, claims) = (set.Sources.ToArray(), set.Claims.ToArray());
        random.Shuffle(sources);
        random.Shuffle(claims);
        return set with { Sources = new SourceList(sources), Claims = new ClaimList(claims) };
    }

    private static ClaimSet Edited(ClaimSet before, ClaimSet other, Random random)
    {
        var sources = Edited(before.Sources, other.Sources, source => source.Id.Text, random, RecordComparisons.Sources, SourceNames);
        var claims = Edited(before.Claims, other.Claims, claim => claim.Id.Text, random, RecordComparisons.Claims, ClaimNames);
        var after = random.Next(3) == 0 ? other : before;
        after = after with { Sources = new SourceList([.. sources]), Claims = new ClaimList([.. claims]) };
        return Shuffled(Renamed(after, random), random);
    }

    private static IEnumerable<string> SourceNames => SourceMembers.All.Select(member => member.Name);

    private static IEnumerable<string> ClaimNames => ClaimMembers.All.Select(member => member.Name);

    private static List<T> Edited<T>(
        IEnumerable<T> before, IEnumerable<T> other, Func<T, string> idOf, Random random, MemberComparison<T> comparison,
        IEnumerable<string> names)
        where T : class
    {
        var others = other.ToDictionary(idOf);
        var edited = new List<T>();
        foreach (var record in before.Where(_ => random.Next(5) > 0))
        {
            var isEdited = random.Next(2) == 0 && others.ContainsKey(idOf(record));
            edited.Add(isEdited
                ? comparison.With(record, others[idOf(record)], names.Where(name => name != "id" && random.Next(4) == 0))
                : record);
        }

        var known = edited.Select(idOf).ToHashSet();
        return [.. edited, .. others.Values.Where(record => random.Next(3) == 0 && known.Add(idOf(record)))];
    }

    private static string NewId(string id) => id.Length < 100 ? $"new-{id}" : $"new-{id[..20]}";

    // References follow most renames, but not all.
    private static ClaimSet Renamed(ClaimSet set, Random random)
    {
        var sources = set.Sources.Where(_ => random.Next(6) == 0).ToDictionary(it => it.Id.Text, it => NewId(it.Id.Text));
        var claims = set.Claims.Where(_ => random.Next(6) == 0).ToDictionary(it => it.Id.Text, it => NewId(it.Id.Text));
        var renames = new RecordRenames(sources, claims);
        var follows = random.Next(4) > 0;
        return set with
        {
            Sources = new SourceList([.. set.Sources.Select(it => (follows ? renames.Of(it) : it) with { Id = renames.Of(it.Id) })]),
            Claims = new ClaimList([.. set.Claims.Select(it => (follows ? renames.Of(it) : it) with { Id = renames.Of(it.Id) })]),
        };
    }
}
