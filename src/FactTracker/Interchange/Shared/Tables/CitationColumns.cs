using System.Buffers;
using System.Text.Json;

namespace FactTracker.Interchange.Shared.Tables;

/// <summary>The citations of a claim: the first in columns of its own, the others by the ids of their sources.</summary>
internal sealed class CitationColumns()
    : MemberColumns("citations", "source_id", "stance", "page", "section", "paragraph", "locator", "quote", "credibility", "more_sources")
{
    public const int Source = 0, Stance = 1, Page = 2, Section = 3, Paragraph = 4, Locator = 5, Quote = 6, Credibility = 7, Others = 8;

    public override bool HoldsId(int cell) => cell == Source;

    public override bool TakesList(int cell) => cell == Others;

    public override bool TryShow(ReadOnlyMemory<byte> raw, Span<ReadOnlyMemory<byte>?> cells, out bool isExact) =>
        PlainCitations.TryShow(raw, cells, out isExact);

    public override bool TryRead(ReadOnlySpan<ReadOnlyMemory<byte>> cells, IBufferWriter<byte> json) =>
        PlainCitationCells.TryRead(cells, json);

    protected override void Fill(JsonElement value, Span<string?> cells)
    {
        if (value.ValueKind != JsonValueKind.Array || value.GetArrayLength() == 0) return;
        var first = value[0];
        cells[Source] = CellJson.ScalarOf(first) ?? CellJson.TextOf(first, "source");
        cells[Stance] = CellJson.TextOf(first, "stance");
        cells[Credibility] = CellJson.TextOf(first, "credibility");
        if (first.ValueKind == JsonValueKind.Object && first.TryGetProperty("quote", out var quote)) cells[Quote] = CellJson.Shown(quote);
        if (first.ValueKind == JsonValueKind.Object && first.TryGetProperty("locator", out var locator)) FillLocator(locator, cells);
        if (value.GetArrayLength() > 1) cells[Others] = CellJson.Joined(value.EnumerateArray().Skip(1).Select(CellJson.Shown));
    }

    public override string? Read(MemberCells cells)
    {
        var citations = new List<string>();
        if (cells.TakeTrimmed(Source) is { } source) citations.Add(First(cells, RecordIdCell.Clean(cells, Source, source)));
        citations.AddRange(ListCell.Take(cells, Others).Select(id => CellJson.Text(RecordIdCell.Clean(cells, Others, id))));
        return citations.Count == 0 ? null : CellJson.List(citations);
    }

    private static void FillLocator(JsonElement locator, Span<string?> cells)
    {
        cells[Locator] = CellJson.ScalarOf(locator) ?? CellJson.TextOf(locator, "words");
        cells[Page] = CellJson.TextOf(locator, "page");
        cells[Section] = CellJson.TextOf(locator, "section");
        cells[Paragraph] = CellJson.TextOf(locator, "paragraph");
        cells[Locator] ??= CellJson.TextOf(locator, "time") ?? CellJson.TextOf(locator, "fragment");
    }

    private static string First(MemberCells cells, string source)
    {
        var stance = cells.TakeTrimmed(Stance) is { } word && word != FactTracker.Stance.Supports.Name ? CellJson.Text(word) : null;
        var quote = cells.Take(Quote) is { } exact ? CellJson.Object(("exact", CellJson.Text(exact))) : null;
        var credibility = ReadCredibility(cells);
        var locator = ReadLocator(cells);
        return stance is null && locator is null && quote is null && credibility is null
            ? CellJson.Text(source)
            : CellJson.Object(
                ("source", CellJson.Text(source)), ("stance", stance), ("locator", locator), ("quote", quote),
                ("credibility", credibility));
    }

    private static string? ReadLocator(MemberCells cells)
    {
        var words = cells.Take(Locator) is { } text ? CellJson.Text(text) : null;
        var parts = CellJson.Object(
            ("words", words), Part(cells, Page, "page"), Part(cells, Section, "section"), Part(cells, Paragraph, "paragraph"));
        return parts == "{}" || parts == $"{{\"words\":{words}}}" ? words : parts;
    }

    private static (string Name, string? Value) Part(MemberCells cells, int cell, string name) =>
        (name, cells.Take(cell) is { } part ? CellJson.Text(part) : null);

    private static string? ReadCredibility(MemberCells cells)
    {
        if (cells.TakeTrimmed(Credibility) is not { } text) return null;
        if (NumberCell.TryExact(text, out var number) && number is 1 or 2 or 3 or 4 or 5 or 6)
            return AmountJson.Of(decimal.Truncate(number));
        cells.Refuse(Credibility, $"\"{text}\" is not a credibility; it must be a whole number from 1 to 6.");
        return null;
    }
}
