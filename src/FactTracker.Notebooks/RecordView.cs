namespace FactTracker.Notebooks;

/// <summary>Shows one claim or source with all its details. What it refers to is named by its id, as its set is not known.</summary>
internal static class RecordView
{
    public static string ToHtml(Claim claim) => View(claim.ToWords(Cell.Culture), claim.Id.Text, DetailsOf(claim));

    public static string ToHtml(Source source) => View(NameOf(source), source.Id.Text, source.ToDetails(ClaimSet.Empty, Cell.Culture));

    public static string ToText(Claim claim) => Text(claim.ToWords(Cell.Culture), claim.Id.Text, DetailsOf(claim));

    public static string ToText(Source source) => Text(NameOf(source), source.Id.Text, source.ToDetails(ClaimSet.Empty, Cell.Culture));

    private static string NameOf(Source source) => source.ToReference(Cell.Culture) is { Length: > 0 } name ? name : source.Id.Text;

    private static List<WordedDetail> DetailsOf(Claim claim) =>
    [
        .. claim.ToDetails(ClaimSet.Empty, Cell.Culture),
        .. claim.Citations.Select(citation => new WordedDetail("Source", Words(citation))),
    ];

    private static string Words(Citation citation)
    {
        var details = citation.ToDetails(ClaimSet.Empty, Cell.Culture).Select(detail => $"{detail.Label}: {detail.Words}");
        return string.Join("; ", details.Prepend(citation.Source.Text));
    }

    private static string View(string words, string id, IReadOnlyList<WordedDetail> details) => new Cell()
        .AddHeading(words, id)
        .AddTable([], details.Select(detail => new[] { detail.Label, detail.Words }), details.Count, "details").ToString();

    private static string Text(string words, string id, IReadOnlyList<WordedDetail> details) =>
        Cell.Lines([$"{id}: {words}", .. details.Select(detail => $"  {detail.Label}: {detail.Words}")], details.Count + 1, "details");
}
