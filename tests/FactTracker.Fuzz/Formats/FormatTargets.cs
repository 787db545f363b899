using FactTracker.Interchange;
using FactTracker.WebPages;

namespace FactTracker.Fuzz;

/// <summary>The targets of the formats: a new format has its targets without being added here.</summary>
internal static class FormatTargets
{
    private static readonly ClaimSetFormats Formats = ClaimSetFormats.All.With(WebPageFormat.Default);

    /// <summary>A target for each reader and each writer.</summary>
    public static IReadOnlyList<IFuzzTarget> All { get; } =
    [
        .. Formats.Readable.Select(format => new ReadTarget(format, [.. Formats.Writable])),
        .. Formats.Writable.Select(format => new WriteTarget(format)),
    ];
}
