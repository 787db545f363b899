using FactTracker.Reports.Html;
using FactTracker.Wording;

namespace FactTracker.Notebooks;

/// <summary>Shows claims as a table, with the names of their sources if the set is known.</summary>
internal static class ClaimTable
{
    private const string Noun = "claims";
    private static readonly string[] Columns = ["Claim", "Value", "Time", "Confidence", "Status", "Sources", "Id"];

    public static string ToHtml(ClaimSet set) => Add(new Cell(), set).ToString();

    public static string ToHtml(IEnumerable<Claim> claims)
    {
        IReadOnlyCollection<Claim> list = [.. claims];
        return list.Count == 0
            ? new Cell().AddParagraph("No claims.").ToString()
            : new Cell().AddTable(Columns, list.Select(claim => Row(claim, ClaimSet.Empty)), list.Count, Noun).ToString();
    }

    public static string ToText(ClaimSet set) => $"{OneLine.Of(set.ToString())}\n{Lines(set.Claims, set.Claims.Count)}".TrimEnd();

    public static string ToText(IEnumerable<Claim> claims)
    {
        IReadOnlyCollection<Claim> list = [.. claims];
        return list.Count == 0 ? "No claims." : Lines(list, list.Count);
    }

    /// <summary>Adds a set to a cell.</summary>
    public static Cell Add(Cell cell, ClaimSet set)
    {
        var counts = string.Create(Cell.Culture, $"{Counted(set.Claims.Count, "claim")}, {Counted(set.Sources.Count, "source")}");
        return cell.AddHeading(set.Title ?? set.Id ?? "A claim set", counts)
            .AddTable(Columns, set.Claims.Select(claim => Row(claim, set)), set.Claims.Count, Noun);
    }

    private static string Counted(int number, string noun) =>
        string.Create(Cell.Culture, $"{number:N0} {noun}{(number == 1 ? "" : "s")}");

    private static string Lines(IEnumerable<Claim> claims, int count) =>
        Cell.Lines(claims.Select(claim => $"{claim.Id}: {claim.ToWords(Cell.Culture)}"), count, Noun);

    private static string[] Row(Claim claim, ClaimSet set) =>
    [
        claim.ToWords(Cell.Culture),
        string.Join(", ", claim.Value.Select(value => (value with { Words = null }).ToWords(Cell.Culture))),
        claim.When?.ToWords(Cell.Culture) ?? "",
        string.Join(", ", claim.Confidence.Select(confidence => ClaimCard.Plain(confidence).ToWords(Cell.Culture))),
        Wordbook.For(Cell.Culture).Phrases.Of(claim.Status),
        string.Join("; ", claim.Citations.Select(citation => NameOf(citation.Source, set)).Distinct()),
        claim.Id.Text,
    ];

    private static string NameOf(SourceId id, ClaimSet set) =>
        set.Sources.TryGet(id, out var source) && source.ToShortReference(Cell.Culture) is { Length: > 0 } name ? name : id.Text;
}
