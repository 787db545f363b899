namespace FactTracker.Interchange.ClaimReview;

/// <summary>Reads a review together with what it reviews.</summary>
internal static class ReviewNodes
{
    public static void Read(SchemaNode node, VerdictWords words, ReadRecords records)
    {
        var url = node.Address("url");
        var language = node.LanguageOf("claimReviewed");
        var text = node.JoinedText("claimReviewed");
        var claim = Item(node) is { } item
            ? ItemNodes.Read(item, text, language, url, records)
            : new Claim(ItemNodes.DefaultId(text, default, url)) { Text = text, Language = language };
        records.Add(claim with { Reviews = [ReviewOf(node, words, url)] }, node);
    }

    private static Review ReviewOf(SchemaNode node, VerdictWords words, Url? url)
    {
        var (rating, verdict, isByWords) = RatingNodes.Of(node, words);
        var shown = node.Is("MediaReview") ? Category(node) : null;
        node.TakeType(shown is null ? "ClaimReview" : "MediaReview");
        var review = new Review
        {
            Id = node.Id(),
            Author = AgentNodes.One(node, "author", AgentTerms.Reviewer),
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

    // The code of what was done to media, as a text or a reference, with the vocabulary before it or not.
    private static Verdict? Category(SchemaNode node)
    {
        if (node.Values("mediaAuthenticityCategory") is not [var category] || (category["@id"] ?? category) is not { IsString: true, Text: { } code } || string.IsNullOrWhiteSpace(code))
            return null;
        var verdict = Verdict.Parse(SchemaNames.Short(code), null);
        if (!MediaVerdicts.Include(verdict)) return null;
        node.Take("mediaAuthenticityCategory");
        return verdict;
    }

    private static SchemaNode? Item(SchemaNode node)
    {
        var values = node.Values("itemReviewed");
        var first = values.FirstOrDefault(value => value.IsObject);
        if (first is null && values.Count > 0) node.Unread(values[0], "what is reviewed");
        node.KeepOnly("itemReviewed", [.. values.Where(value => value != first)]);
        return first is null ? null : node.NodeOf(first);
    }
}
