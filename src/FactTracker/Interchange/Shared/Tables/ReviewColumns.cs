using System.Text.Json;
using FactTracker.Interchange.Shared.Languages;

namespace FactTracker.Interchange.Shared.Tables;

/// <summary>The first review of a claim.</summary>
internal sealed class ReviewColumns() : MemberColumns(
    "reviews", "verdict", "rating", "rating_value", "rating_best", "rating_worst", "reviewer", "reviewed", "review_url", "review_title",
    "review_summary", "review_language")
{
    private const int Given = 0, Label = 1, Value = 2, Best = 3, Worst = 4, Reviewer = 5, Reviewed = 6, Address = 7, Title = 8,
        Summary = 9, Language = 10;

    protected override void Fill(JsonElement value, Span<string?> cells)
    {
        if (value.ValueKind != JsonValueKind.Array
            || value.GetArrayLength() == 0
            || value[0] is not { ValueKind: JsonValueKind.Object } review) return;
        cells[Given] = CellJson.TextOf(review, "verdict");
        cells[Address] = CellJson.TextOf(review, "url");
        cells[Title] = CellJson.TextOf(review, "title");
        cells[Summary] = CellJson.TextOf(review, "summary");
        cells[Language] = CellJson.TextOf(review, "language");
        if (review.TryGetProperty("rating", out var rating))
        {
            cells[Label] = CellJson.TextOf(rating, "label");
            cells[Value] = CellJson.TextOf(rating, "value");
            cells[Best] = CellJson.TextOf(rating, "best");
            cells[Worst] = CellJson.TextOf(rating, "worst");
        }

        if (review.TryGetProperty("author", out var author)) cells[Reviewer] = CellJson.Shown(author);
        if (review.TryGetProperty("published", out var published)) cells[Reviewed] = DateCell.Shown(published);
    }

    public override string? Read(MemberCells cells)
    {
        var label = cells.Take(Label);
        var verdict = ReadVerdict(cells, ref label, out var list);
        var rating = CellJson.Object(
            ("value", NumberOf(cells, Value)), ("best", NumberOf(cells, Best)), ("worst", NumberOf(cells, Worst)),
            ("label", TextOrNull(label)));
        var review = CellJson.Object(
            ("author", TextOrNull(cells.Take(Reviewer))),
            ("verdict", TextOrNull(verdict?.Name)),
            ("rating", rating == "{}" ? null : rating),
            ("published", DateCell.Read(cells, Reviewed)),
            ("url", TextOrNull(cells.TakeTrimmed(Address))),
            ("title", TextOrNull(cells.Take(Title))),
            ("summary", TextOrNull(cells.Take(Summary))),
            ("language", TextOrNull(cells.TakeTrimmed(Language) is { } language ? LanguageNames.TagOf(language).Text : null)),
            (VerdictWords.ExtensionName, list));
        return review == "{}" ? null : CellJson.List([review]);
    }

    // The verdict, from its own cell or else from the words of the rating. Its words become those of the rating unless there are others.
    private static Verdict? ReadVerdict(MemberCells cells, ref string? label, out string? list)
    {
        list = null;
        if (cells.TakeTrimmed(Given) is not { } given) return label is null ? null : Worded(cells, label, out list);
        if (Verdict.Known.FirstOrDefault(known => known.Name == given) is { } known) return known;
        var verdict = Worded(cells, given, out list);
        if (label is null) label = given;
        else if (label != given) cells.Refuse(
            Given, $"\"{given}\" is not a FactTracker verdict, and the words of the rating are taken from the cell \"rating\".");
        return verdict;
    }

    private static Verdict? Worded(MemberCells cells, string words, out string? list)
    {
        var verdict = cells.Verdicts.Find(words);
        list = verdict is null ? null : cells.Verdicts.NameAsJson.ToString();
        return verdict;
    }

    private static string? NumberOf(MemberCells cells, int cell)
    {
        if (cells.TakeTrimmed(cell) is not { } text) return null;
        if (NumberCell.TryRead(text, isWhole: false, out var number, out var isRepaired))
        {
            if (isRepaired) cells.Repaired(cell, $"The number \"{text}\" is read as {AmountJson.Of(number)}.");
            return AmountJson.Of(number);
        }

        cells.Refuse(cell, $"\"{text}\" is not an unambiguous number; write it with a decimal point and no separators: 12500 or 12.5.");
        return null;
    }

    private static string? TextOrNull(string? text) => text is null ? null : CellJson.Text(text);
}
