namespace FactTracker.Analysis;

/// <summary>A change in the definition between two points, after which the values are not like for like.</summary>
/// <remarks>Equality is by content.</remarks>
/// <param name="Kind">What changed.</param>
/// <param name="Before">It before the change, in words; empty when there was none.</param>
/// <param name="After">It after the change, in words; empty when there is none.</param>
/// <example><code>
/// new SeriesBreak(SeriesBreakKind.Source, "FOM", "Levada").ToString(); // the source changed from FOM to Levada
/// </code></example>
public sealed record SeriesBreak(SeriesBreakKind Kind, string Before, string After)
{
    private string Name => Kind switch
    {
        SeriesBreakKind.Qualifier => "the restriction",
        SeriesBreakKind.Place => "the place",
        SeriesBreakKind.Whole => "the whole",
        SeriesBreakKind.Unit => "the unit",
        SeriesBreakKind.Source => "the source",
        _ => "the question",
    };

    /// <summary>Returns what changed, as part of an English sentence.</summary>
    public override string ToString() => $"{Name} changed from {NoneFor(Before)} to {NoneFor(After)}";

    private static string NoneFor(string words) => words.Length == 0 ? "none" : words;
}
