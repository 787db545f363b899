using System.Text.Json;

namespace FactTracker.Interchange.Tables;

/// <summary>The first review of a claim.</summary>
internal sealed class ReviewColumns() : MemberColumns("reviews", "verdict", "rating", "reviewer", "reviewed", "review_url")
{
    private const int Given = 0, Rating = 1, Reviewer = 2, Reviewed = 3, Address = 4;

    protected override void Fill(JsonElement value, Span<string?> cells)
    {
        if (value.ValueKind != JsonValueKind.Array || value.GetArrayLength() == 0 || value[0] is not { ValueKind: JsonValueKind.Object } review) return;
        cells[Given] = Json.TextOf(review, "verdict");
        cells[Address] = Json.TextOf(review, "url");
        if (review.TryGetProperty("rating", out var rating)) cells[Rating] = Json.TextOf(rating, "label") ?? Json.TextOf(rating, "value");
        if (review.TryGetProperty("author", out var author)) cells[Reviewer] = Json.Shown(author);
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
                else if (label != given) cells.Refuse(Given, $"\"{given}\" is no verdict of FactTracker, and the cell of the rating has the words already.");
            }
        }

        var review = Json.Object(
            ("author", cells.Take(Reviewer) is { } reviewer ? Json.Text(reviewer) : null),
            ("verdict", verdict is null ? null : Json.Text(verdict.Name)),
            ("rating", label is null ? null : Json.Object(("label", Json.Text(label)))),
            ("published", DateCell.Read(cells, Reviewed)),
            ("url", cells.TakeTrimmed(Address) is { } url ? Json.Text(url) : null),
            (VerdictWords.ExtensionName, list));
        return review == "{}" ? null : Json.List([review]);
    }
}
