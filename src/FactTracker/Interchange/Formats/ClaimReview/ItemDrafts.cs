using FactTracker.Json;

namespace FactTracker.Interchange.Formats.ClaimReview;

/// <summary>Writes claims, as the item that a review reviews or on their own.</summary>
internal static class ItemDrafts
{
    private static readonly string[] Carried = ["id", "text", "language", "claimant", "stated", "citations", "reviews"];

    /// <summary>Returns the words of a claim, or words made from its parts.</summary>
    public static string? WordsOf(Claim claim)
    {
        if (!string.IsNullOrWhiteSpace(claim.Text)) return claim.Text;
        return claim.Property is not null || !claim.Value.IsEmpty ? (claim with { Text = null }).ToString() : null;
    }

    public static NodeDraft Write(Claim claim, bool hasText, JsonPath path, LossReport losses, WorkReferences works)
    {
        var draft = new NodeDraft(claim.Extensions, path, losses);
        var terms = TermsOf(claim);
        draft.AddType(terms.Type);
        var id = IsMadeAnew(claim) ? null : claim.Id.Text;
        draft.Add("@id", "id", id, id is null ? null : Pieces.Text(NodeIds.ToIri(id)), node => WorkNodes.IdOf(node)?.Text);
        if (hasText && WordsOf(claim) is { } words) WriteText(draft, terms, words);
        AgentDrafts.All(draft, terms.Author, "claimant", claim.Claimant, AgentTerms.Claimant);
        Plain.Date(draft, "datePublished", "stated", claim.Stated);
        Plain.Language(draft, "inLanguage", "language", claim.Language);
        CitationDrafts.Write(draft, claim.Citations, terms, works);
        if (claim.Text != WordsOf(claim))
            draft.Lose("text", claim.Text is null ? "the words written are made of subject, property and value" : "it is blank");
        if (WordsOf(claim) is null && (terms == ItemTerms.Media || claim.Extensions[SchemaNames.ExtensionPrefix + "@type"] is not null))
            draft.Lose("text", "the claim has no words, and those of its medium are read in their place");
        draft.LoseBeside(claim, ClaimMembers.All, "a schema.org Claim has no member for it", Carried);
        return draft;
    }

    // An original id that was not valid is kept as an extension, and the id of the claim was made from its content.
    private static bool IsMadeAnew(Claim claim) =>
        claim.Extensions[SchemaNames.ExtensionPrefix + "@id"] is not null
            && claim.Id == ItemNodes.DefaultId(claim.Text, claim.Claimant, claim.Reviews.FirstOrDefault()?.Url);

    // The kept type decides, or else what the first review reviews.
    private static ItemTerms TermsOf(Claim claim)
    {
        if (claim.Extensions[SchemaNames.ExtensionPrefix + "@type"] is { } kept)
            return kept.ToString().Contains($"\"{ItemTerms.Media.Type}\"", StringComparison.Ordinal) ? ItemTerms.Media : ItemTerms.Claim;
        return claim.Reviews is [var first, ..] && ReviewDrafts.IsOfMedia(first) ? ItemTerms.Media : ItemTerms.Claim;
    }

    private static void WriteText(NodeDraft draft, ItemTerms terms, string words)
    {
        if (terms == ItemTerms.Claim)
        {
            draft.AddNode(terms.Text, Pieces.Prose(words), node => node.Text(terms.Text));
            return;
        }

        draft.AddNode(
            terms.Text, Pieces.Object([new("@type", Pieces.Text(ItemTerms.Claim.Type)), new("text", Pieces.Prose(words))]),
            node => ItemNodes.InterpretedText(node));
    }
}
