using FactTracker.Interchange;
using FactTracker.WebPages;

namespace FactTracker.Fuzz;

/// <summary>The targets of the formats: a new format has its targets without being added here.</summary>
internal static class FormatTargets
{
    // Records are read by a mapping only.
    private static readonly RecordMapping Mapping = RecordMapping.Empty
        .With("claim", "text").With("label", "verdict").With("by.name", "claimant").With("on", "stated").With("tags", "tags")
        .With("n", "value").With("unit", "unit").With("more.url", "more_sources").With("kind", "qualifiers.kind")
        .With("=A Desk", "reviewer");

    private static readonly ClaimSetFormats Formats =
        ClaimSetFormats.All.With(WebPageFormat.Default).With(new RecordsFormat(Mapping with { Dates = DayMonthOrder.DayFirst }));

    /// <summary>A target for each reader and each writer.</summary>
    public static IReadOnlyList<IFuzzTarget> All { get; } =
    [
        .. Formats.Readable.Select(format => new ReadTarget(format, [.. Formats.Writable])),
        .. Formats.Writable.Select(format => new WriteTarget(format)),
    ];
}
