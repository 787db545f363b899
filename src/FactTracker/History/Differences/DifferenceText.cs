using System.Globalization;
using FactTracker.Wording;

namespace FactTracker.History;

/// <summary>Puts a difference into words for people.</summary>
internal static class DifferenceText
{
    /// <summary>The kinds of changes in the order of importance, with their headings.</summary>
    public static IReadOnlyList<(ChangeKind Kind, string Heading)> Kinds { get; } =
    [
        (ChangeKind.Changed, "Changed"), (ChangeKind.Added, "Added"), (ChangeKind.Removed, "Removed"), (ChangeKind.Renamed, "Renamed"),
    ];

    public static string Of(SetDifference difference, CultureInfo? culture)
    {
        var wording = new ChangeWording(difference, culture);
        return string.Join(
            '\n',
            [
                SummaryOf(difference, culture),
                .. Kinds.SelectMany(
                    kind => difference.Changes.Where(change => change.Kind == kind.Kind),
                    (kind, change) => change.Id is { } id
                        ? $"{kind.Heading}: {OneLine.Of(id)}: {wording.Of(change)}"
                        : $"{kind.Heading}: {wording.Of(change)}"),
            ]);
    }

    public static string SummaryOf(SetDifference difference, CultureInfo? culture)
    {
        if (!difference.Any) return "Nothing changed.";
        var format = Wordbook.For(culture ?? CultureInfo.InvariantCulture).Culture;
        string?[] sentences =
        [
            difference.Changes.OfType<HeaderChange>().Any() ? "The set itself changed." : null,
            Counted("Claims", [.. difference.Changes.OfType<ClaimChange>()], format),
            Counted("Sources", [.. difference.Changes.OfType<SourceChange>()], format),
        ];
        return string.Join(' ', sentences.OfType<string>());
    }

    private static string? Counted(string records, List<RecordChange> changes, CultureInfo format)
    {
        var counts = Kinds.Select(kind => (kind.Heading, Count: changes.Count(change => change.Kind == kind.Kind)))
            .Where(it => it.Count > 0)
            .Select(it => $"{it.Count.ToString("N0", format)} {it.Heading.ToLowerInvariant()}");
        return changes.Count == 0 ? null : $"{records}: {string.Join(", ", counts)}.";
    }
}
