using System.Text.Json;

namespace FactTracker.Interchange.Shared.Tables;

/// <summary>The first review of a claim.</summary>
internal sealed class ReviewColumns() : MemberColumns("reviews", "verdict", "rating", "reviewer", "reviewed", "review_url")
{
    private const int Given = 0, Rating = 1, Reviewer = 2, Reviewed = 3, Address = 4;

    protected override void Fill(JsonElement value, Span<string?> cells)
    {
        if (value.ValueKind != JsonValueKind.Array
            || value.GetArrayLength() == 0
            || value[0] is not { ValueKind: JsonValueKind.Object } review) return;
        cells[Given] = CellJson.TextOf(review, "verdict");
        cells[Address] = CellJson.TextOf(review, "url");
        if (review.TryGetProperty("rating", out var rating))
            cells[Rating] = CellJson.TextOf(rating, "label") ?? CellJson.TextOf(rating, "value");
        if (review.TryGetProperty("author", out var author)) cells[Reviewer] = CellJson.Shown(author);
        if (review.TryGetProperty("published", out var published)) cells[Reviewed] = DateCell.Shown(published);
    }

    public override string? Read(MemberCells cells)
    {
        var label = cells.Take(Rating);
        var (verdict, list) = (default(Verdict), default(string));
        if (cells.TakeTrimmed(Given) is { } given)
        {
            verdict = Verdict.Known.FirstOrDefault(known => known.Name == given);
            if (verdict is null)
            {
                verdict = VerdictWords.Default.Find(given);
                list = verdict is null ? null : VerdictWords.Default.NameAsJson.ToString();
                if (label is null) label = given;
                else if (label != given) cells.Refuse(
                    Given, $"\"{given}\" is not a FactTracker verdict, and the words of the rating are taken from the cell \"rating\".");
            }
        }

        var review = CellJson.Object(
            ("author", cells.Take(Reviewer) is { } reviewer ? CellJson.Text(reviewer) : null),
            ("verdict", verdict is null ? null : CellJson.Text(verdict.Name)),
            ("rating", label is null ? null : CellJson.Object(("label", CellJson.Text(label)))),
            ("published", DateCell.Read(cells, Reviewed)),
            ("url", cells.TakeTrimmed(Address) is { } url ? CellJson.Text(url) : null),
            (VerdictWords.ExtensionName, list));
        return review == "{}" ? null : CellJson.List([review]);
    }
}
