using System.Globalization;

namespace FactTracker.Interchange.Formats.ClaimReview;

/// <summary>Reads the item of a review, or a claim on its own, as a claim.</summary>
internal static class ItemNodes
{
    /// <summary>Reads a claim.</summary>
    /// <param name="item">The reviewed item.</param>
    /// <param name="text">The claim in words as the review has it, or null.</param>
    /// <param name="language">The language of these words, or null.</param>
    /// <param name="reviewed">The address of the review, or null.</param>
    /// <param name="records">Receives the sources of the claim.</param>
    /// <param name="companionText">
    /// The claim in words as its other review has it, used when neither this review nor the item has it; or null.
    /// </param>
    /// <param name="index">
    /// The place of the item among those of the review. One behind the first may be another claim, whose words then are its own.
    /// </param>
    public static Claim Read(
        SchemaNode item, string? text, LanguageTag? language, Url? reviewed, ReadRecords records, string? companionText = null,
        int index = 0)
    {
        var terms = ItemTerms.Of(item);
        item.TakeType(terms.Type);
        text = TextOf(item, terms, index == 0 ? text : null) ?? text ?? companionText
            ?? item.Fallback("claimReviewed", "name", "headline", "description", "caption") ?? MediaWords.Of(item);
        var claimant = AgentNodes.All(item, terms.Author, AgentTerms.Claimant);
        var claim = new Claim(IdOf(item) ?? DefaultId(text, claimant, reviewed, index))
        {
            Text = text,
            Claimant = claimant,
            Stated = item.Date("datePublished"),
            Language = item.Language("inLanguage") ?? language,
            Citations = CitationNodes.Read(item, terms, reviewed, records),
            Tags = Keywords.Take(item),
        };
        TakeReviews(item);
        return claim with { Extensions = item.Rest() };
    }

    // Reviews within the item are read separately.
    private static void TakeReviews(SchemaNode item)
    {
        var nested = item.Nested;
        if (nested.Reviews.Count == 0) return;
        item.KeepOnly(NestedReviews.ReviewedBy, nested.Others);
        if (item[NestedReviews.Reverse] is { Members.Count: 1 }) item.Take(NestedReviews.Reverse);
    }

    /// <summary>Returns the id of a claim that has none.</summary>
    public static ClaimId DefaultId(string? text, ValueList<Agent> claimant, Url? reviewed, int index = 0)
    {
        var claimants = string.Join('\n', claimant.Select(agent => agent.ToString()));
        return new(index == 0
            ? ReadableId.OfClaim(text, text, claimants, reviewed?.Text)
            : ReadableId.OfClaim(text, text, claimants, reviewed?.Text, index.ToString(CultureInfo.InvariantCulture)));
    }

    private static ClaimId? IdOf(SchemaNode item) => WorkNodes.IdOf(item) is { } id ? new ClaimId(id.Text) : default(ClaimId?);

    // The words of the item are used when the review has none; they are not kept when they are the same.
    private static string? TextOf(SchemaNode item, ItemTerms terms, string? text)
    {
        var isAll = true;
        var own = terms == ItemTerms.Media ? Interpreted(item, out isAll) : Plain(item);
        if (own is null || (text is not null && own != text)) return text;
        if (isAll) item.Take(terms.Text);
        return own;
    }

    private static string? Plain(SchemaNode item) =>
        item.Values(ItemTerms.Claim.Text) is [{ IsString: true, Text: { } text }] && !string.IsNullOrWhiteSpace(text)
            ? HtmlText.Read(text)
            : null;

    /// <summary>Takes the words of the claim that media are interpreted as; the member is not kept when it holds nothing else.</summary>
    public static string? InterpretedText(SchemaNode item)
    {
        var text = Interpreted(item, out var isAll);
        if (isAll) item.Take(ItemTerms.Media.Text);
        return text;
    }

    private static string? Interpreted(SchemaNode item, out bool isAll)
    {
        isAll = false;
        if (item.Values(ItemTerms.Media.Text) is not [{ IsObject: true } value]) return null;
        var claim = item.NodeOf(value);
        claim.TakeType(ItemTerms.Claim.Type);
        var text = claim.JoinedText("text");
        isAll = text is not null && claim.Rest().Count == 0;
        return text ?? claim.Fallback("description", "name");
    }
}
