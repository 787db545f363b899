using FactTracker.Analysis;
using NodaTime;

namespace FactTracker.Parquet.Tests;

/// <summary>The answers of the library, as far as the views promise them, and those of the views, in the same form.</summary>
internal static class Answers
{
    private static readonly Instant Today = Instant.FromUtc(2025, 6, 15, 12, 0);
    private static readonly ConflictPolicy All = new() { PairsPerCluster = int.MaxValue };

    /// <summary>The conflicts between claims that the view compares, but for those that rest on relations.</summary>
    public static List<string> ConflictsOf(ClaimSet set)
    {
        var compared = set.Claims.Where(IsCompared).Select(claim => claim.Id).ToHashSet();
        var tied = set.Claims.SelectMany(claim => claim.Relations
            .Where(relation => relation.Type == RelationType.Contradicts || relation.Type == RelationType.PartOf)
            .Select(relation => Pair(claim.Id.Text, relation.Claim.Text))).ToHashSet();
        return
        [
            .. set.FindConflicts(All).Pairs
                .Where(pair => pair.Verdict != ConflictVerdict.NotComparable && pair.B is { } b
                    && compared.Contains(pair.A) && compared.Contains(b) && MayOverlap(set.Claims[pair.A], set.Claims[b]))
                .Select(pair => (Key: Pair(pair.A.Text, pair.B!.Value.Text), pair.Verdict))
                .Where(pair => !tied.Contains(pair.Key))
                .Select(pair => $"{pair.Key} {(pair.Verdict == ConflictVerdict.Contradictory ? "contradictory" : "possible")}")
                .Order(StringComparer.Ordinal),
        ];
    }

    public static List<string> ConflictsOf(ClaimSet set, Duck duck)
    {
        var tied = set.Claims.SelectMany(claim => claim.Relations.Where(relation => relation.Type == RelationType.Contradicts)
            .Select(relation => Pair(claim.Id.Text, relation.Claim.Text))).ToHashSet();
        return
        [
            .. duck.Rows("SELECT a, b, verdict FROM conflicts")
                .Select(row => (Key: Pair((string)row[0]!, (string)row[1]!), Verdict: row[2]))
                .Where(pair => !tied.Contains(pair.Key)).Select(pair => $"{pair.Key} {pair.Verdict}").Order(StringComparer.Ordinal),
        ];
    }

    public static List<string> StaleOf(ClaimSet set) =>
    [
        .. set.StaleAt(Today).Findings.Where(finding => finding.Reason != StaleReason.EvidenceChanged)
            .Select(finding => string.Join(
                ' ', finding.Claim, Name(finding.Reason), finding.Source?.Text ?? finding.NewerClaim?.Text,
                finding.Reason is StaleReason.Expired or StaleReason.CheckOverdue ? finding.Since : null))
            .Distinct().Order(StringComparer.Ordinal),
    ];

    public static List<string> StaleOf(Duck duck) =>
    [
        .. duck.Rows("SELECT claim, reason, other, if(reason IN ('expired', 'checkOverdue'), since, NULL) FROM stale")
            .Select(row => string.Join(' ', row[0], row[1], row[2], row[3] is long day ? EdtfDay.FromNumber(day).ToLocalDate() : null))
            .Distinct().Order(StringComparer.Ordinal),
    ];

    /// <summary>The first hops of the roots that the trees draw in full: not those drawn before, nor other records.</summary>
    public static List<string> HopsOf(ClaimSet set)
    {
        var tracing = set.TraceOrigins();
        return
        [
            .. set.Claims.SelectMany(claim => tracing.Of(claim).Tree.Roots.Where(root => IsDrawn(set, root))
                .SelectMany(root => Hops(claim, root)))
                .Order(StringComparer.Ordinal),
        ];
    }

    public static List<string> HopsOf(ClaimSet set, Duck duck)
    {
        var tracing = set.TraceOrigins();
        var drawn = set.Claims.SelectMany(claim => tracing.Of(claim).Tree.Roots.Where(root => IsDrawn(set, root))
            .Select(root => (claim.Id.Text, root.Citation))).ToHashSet();
        return
        [
            .. duck.Rows("SELECT claim, citation, source, mark, based_on, how FROM first_hops")
                .Where(row => drawn.Contains(((string)row[0]!, (int)row[1]!)))
                .Select(row => string.Join(' ', row)).Order(StringComparer.Ordinal),
        ];
    }

    /// <summary>The points of all series about one subject.</summary>
    public static List<string> SeriesOf(ClaimSet set)
    {
        var found = new List<string>();
        foreach (var topic in set.Claims
            .Where(claim => claim.Subject.Single is not (null or UnknownValue) && claim.Property is not (null or UnknownValue))
            .Select(claim => (Subject: claim.Subject[0], Property: claim.Property!)).Distinct())
        {
            var series = set.SeriesOf(topic.Subject, topic.Property);
            for (var i = 0; i < series.Points.Count; i++)
            {
                found.AddRange(series.Points[i].Values.Select(value => Point(value.Claim.Text, i + 1, series.Unit, value.Quantity)));
            }

            found.AddRange(series.Undated.Select(value => Point(value.Claim.Text, null, series.Unit, value.Quantity)));
        }

        return [.. found.Distinct().Order(StringComparer.Ordinal)];
    }

    public static List<string> SeriesOf(ClaimSet set, Duck duck)
    {
        var bounded = BoundedOf(set);
        return
        [
            .. duck.Rows("SELECT claim, point, unit, number FROM series")
                .Select(row => Point(
                    (string)row[0]!, (long?)row[1], (string?)row[2] ?? "", bounded.Contains((string)row[0]!) ? null : (double?)row[3]))
                .Order(StringComparer.Ordinal),
        ];
    }

    // Amounts that the library converts to a range rather than a number.
    private static HashSet<string> BoundedOf(ClaimSet set)
    {
        var found = new HashSet<string>();
        foreach (var claim in set.Claims.Where(claim => claim.Subject.Single is not null && claim.Property is not null))
        {
            var series = set.SeriesOf(claim.Subject[0], claim.Property!);
            foreach (var value in series.Points.SelectMany(point => point.Values).Concat(series.Undated))
            {
                if (value.Quantity is { Amount: null, ExactAmount: null }) found.Add(value.Claim.Text);
            }
        }

        return found;
    }

    private static string Point(string claim, long? point, Unit unit, Quantity? quantity) =>
        Point(
            claim, point, unit.Symbol,
            quantity is { Amount: not null } or { ExactAmount: not null } ? AmountText.ToDouble(quantity) : null);

    private static string Point(string claim, long? point, string unit, double? number) =>
        FormattableString.Invariant($"{claim} {point} {unit} {number:G9}");

    // Not one that is left out for another record of the source, or for the original that it is a copy of.
    private static bool IsDrawn(ClaimSet set, OriginNode root) =>
        root.Mark is not (OriginMark.Seen or OriginMark.Cycle or OriginMark.Cut) && !root.Children.Any(child => child.IsSame)
        && (root.Mark != OriginMark.LeftOut || (set.Sources.TryGet(root.Source, out var source)
            && (source.Status == SourceStatus.Retracted || source.Status == SourceStatus.Withdrawn)));

    private static IEnumerable<string> Hops(Claim claim, OriginNode root)
    {
        var mark = root.Children.IsEmpty ? char.ToLowerInvariant(root.Mark.ToString()[0]) + root.Mark.ToString()[1..] : "none";
        return root.Children.IsEmpty
            ? [string.Join(' ', claim.Id, root.Citation, root.Source, mark, null, null)]
            : root.Children.Select(child => string.Join(' ', claim.Id, root.Citation, root.Source, mark, child.Source, child.How?.Name));
    }

    private static bool IsCompared(Claim claim)
    {
        if (claim.Value.Single is not { } value) return false;
        if (claim.Modality.Contains(Modality.Denied) && value is not FlagValue) return false;
        return !NeedsEdtf(claim.When?.AsDate) && !NeedsEdtf((value as DateValue)?.Date);
    }

    // Pairs of totals to date are about times of which one is later.
    private static bool MayOverlap(Claim one, Claim other) => TimeReading.MayOverlap(
        TimeReading.Of(one.When, All.Dates), TimeReading.Of(other.When, All.Dates), All.Dates);

    private static bool NeedsEdtf(Edtf? date) => date is { } known
        && (known.Kind is EdtfKind.AllOf or EdtfKind.OneOf || known.HasUnspecified || IsFar(known.Earliest) || IsFar(known.Latest));

    private static bool IsFar(EdtfDay? day) => day is { } known && Math.Abs(known.Year) > 10_000_000_000_000 / 366;

    private static string Pair(string one, string other) => string.CompareOrdinal(one, other) < 0 ? $"{one} {other}" : $"{other} {one}";

    private static string Name(StaleReason reason) => char.ToLowerInvariant(reason.ToString()[0]) + reason.ToString()[1..];
}
