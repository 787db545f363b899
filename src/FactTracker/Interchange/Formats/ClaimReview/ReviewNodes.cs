
namespace FactTracker.Interchange.Formats.ClaimReview;

/// <summary>Reads a review together with the item it reviews.</summary>
internal static class ReviewNodes
{
    public static void Read(SchemaNode node, VerdictWords words, ReadRecords records)
    {
        var url = node.Address("url") ?? node.AddressFallback("mainEntityOfPage");
        var language = node.LanguageOf("claimReviewed");
        var text = node.JoinedText("claimReviewed");
        var reviewed = ReviewedItems.Take(node, ref text);
        var address = node.Reviewed is null ? url : null;
        List<Claim> claims = reviewed.Claims.Count == 0
            ? [new Claim(ItemNodes.DefaultId(text, default, url)) { Text = text, Language = language }]
            : [.. reviewed.Claims.Select((item, at) => ItemNodes.Read(item, text, language, address, records, CompanionText(node), at))];
        claims[0] = CitationNodes.With(claims[0], node, reviewed.Works, url, records);
        if (claims is [{ Tags.IsEmpty: true } only] && !IsShared(reviewed)) claims[0] = only with { Tags = Keywords.Take(node) };
        var review = ReviewOf(node, words, url);
        for (var index = 0; index < claims.Count; index++)
        {
            if (index > 0) node.Context.Repeat(node.Json.Length, node.Json);
            records.Add(claims[index] with { Reviews = [review] }, node);
        }
    }

    // A claim with an id may have other reviews, which would describe it differently.
    private static bool IsShared(ReviewedItems reviewed) => reviewed.Claims is [var item, ..] && item["@id"] is not null;

    private static Review ReviewOf(SchemaNode node, VerdictWords words, Url? url)
    {
        var (rating, verdict, isByWords) = RatingNodes.Of(node, words);
        var shown = node.Is("MediaReview") ? Category(node) : null;
        node.TakeType(shown is null ? "ClaimReview" : "MediaReview");
        var review = new Review
        {
            Id = node.Id(),
            Author = AgentNodes.One(node, "author", AgentTerms.Reviewer) ?? AgentNodes.StandIn(node, "publisher", AgentTerms.Reviewer),
            Verdict = shown ?? verdict,
            Rating = rating,
            Published = node.Date("datePublished"),
            Url = url,
            Title = node.Text("name") ?? node.Fallback("headline"),
            Summary = node.Text("reviewBody"),
            Language = node.Language("inLanguage"),
        };
        var rest = node.Rest();
        return review with { Extensions = isByWords && shown is null ? rest.With(VerdictWords.ExtensionName, words.NameAsJson) : rest };
    }

    // The code for manipulated media, as a text or a reference, with or without the vocabulary before it.
    private static Verdict? Category(SchemaNode node)
    {
        if (node.Values("mediaAuthenticityCategory") is not [var category]
            || (category["@id"] ?? category) is not { IsString: true, Text: { } code }
            || string.IsNullOrWhiteSpace(code))
            return null;
        var verdict = Verdict.Parse(SchemaNames.Short(code), null);
        if (!MediaVerdicts.Include(verdict)) return null;
        node.Take("mediaAuthenticityCategory");
        return verdict;
    }

    // A MediaReview need not repeat the claim of the ClaimReview beside it.
    private static string? CompanionText(SchemaNode node) => node.Beside?.Text("claimReviewed")
        ?? (node.Values(SchemaGraph.Companion) is [{ IsObject: true } companion, ..]
            ? node.OwnNodeOf(companion).Text("claimReviewed")
            : null);
}
