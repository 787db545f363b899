using FactTracker.Json;

namespace FactTracker.Interchange.Formats.ClaimReview;

/// <summary>Reads a review together with the item it reviews.</summary>
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

    // The claim is read for each review within it.
    private static SchemaNode Around(SchemaNode node, JsonItem around)
    {
        var claim = node.NodeOf(around);
        if (claim.Nested is { Reviews: [var first, ..] } nested && first != node.Json) node.Context.Repeat(nested.Length, node.Json);
        return claim;
    }

    // The first node that is reviewed. If there are only words and no other text of the claim, the words are the claim.
    private static SchemaNode? Item(SchemaNode node, ref string? text)
    {
        var values = node.Values("itemReviewed");
        var first = values.FirstOrDefault(value => value.IsObject);
        node.KeepOnly("itemReviewed", [.. values.Where(value => value != first)]);
        foreach (var other in values.Where(value => value != first))
        {
            if (first is null && text is null && other is { IsString: true, Text: { } words } && !string.IsNullOrWhiteSpace(words)
                && !new Url(words).IsWeb)
            {
                node.Repaired(other, "The claim in words is missing; this text is read in its place, and kept.");
                text = words;
            }
            else
            {
                node.Unread(other, first is null ? "an item to review" : "read; only the first reviewed item is used");
            }
        }

        return first is not null ? node.NodeOf(first) : node.Reviewed is { } around ? Around(node, around) : null;
    }
}
