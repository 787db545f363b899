namespace FactTracker.Interchange.Formats.ClaimReview;

/// <summary>Reads a review together with what it reviews.</summary>
internal static class ReviewNodes
{
    public static void Read(SchemaNode node, VerdictWords words, ReadRecords records)
    {
        var url = node.Address("url") ?? node.AddressFallback("mainEntityOfPage");
        var language = node.LanguageOf("claimReviewed");
        var text = node.JoinedText("claimReviewed");
        var reviewed = Item(node, ref text);
        var claim = reviewed is { } item
            ? ItemNodes.Read(item, text, language, node.Reviewed is null ? url : null, records, CompanionText(node))
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

    // A review of media need not say the claim that the review beside it is of.
    private static string? CompanionText(SchemaNode node) => node.Beside?.Text("claimReviewed")
        ?? (node.Values(SchemaGraph.Companion) is [{ IsObject: true } companion, ..] ? node.OwnNodeOf(companion).Text("claimReviewed") : null);

    // The first node that is reviewed; where there is none but words, and no claim is told otherwise, the words are the claim.
    private static SchemaNode? Item(SchemaNode node, ref string? text)
    {
        var values = node.Values("itemReviewed");
        var first = values.FirstOrDefault(value => value.IsObject);
        node.KeepOnly("itemReviewed", [.. values.Where(value => value != first)]);
        foreach (var other in values.Where(value => value != first))
        {
            if (first is null && text is null && other is { IsString: true, Text: { } words } && !string.IsNullOrWhiteSpace(words) && !new Url(words).IsWeb)
            {
                node.Repaired(other, "It stands in for the claim that is missing, and is kept.");
                text = words;
            }
            else
            {
                node.Unread(other, first is null ? "what is reviewed" : "what is read as reviewed, which is the first");
            }
        }

        return first is not null ? node.NodeOf(first) : node.Reviewed is { } around ? node.NodeOf(around) : null;
    }
}
