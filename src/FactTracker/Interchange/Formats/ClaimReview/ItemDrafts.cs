using FactTracker.Json;

namespace FactTracker.Interchange.Formats.ClaimReview;

/// <summary>Writes claims as what is reviewed, or by themselves.</summary>
internal static class ItemDrafts
{
    private static readonly (string Name, Func<Claim, bool> IsThere)[] NoPlace =
    [
        ("subject", claim => !claim.Subject.IsEmpty), ("property", claim => claim.Property is not null), ("value", claim => !claim.Value.IsEmpty),
        ("when", claim => claim.When is not null), ("place", claim => claim.Place is not null), ("qualifiers", claim => !claim.Qualifiers.IsEmpty),
        ("modality", claim => !claim.Modality.IsEmpty), ("condition", claim => claim.Condition is not null), ("likelihood", claim => !claim.Likelihood.IsEmpty),
        ("confidence", claim => !claim.Confidence.IsEmpty), ("rank", claim => claim.Rank != Rank.Normal), ("status", claim => claim.Status != ClaimStatus.Asserted),
        ("statusReason", claim => claim.StatusReason is not null), ("relations", claim => !claim.Relations.IsEmpty), ("tags", claim => !claim.Tags.IsEmpty),
        ("formula", claim => claim.Formula is not null), ("recorded", claim => claim.Recorded is not null), ("recordedBy", claim => claim.RecordedBy is not null),
        ("modified", claim => claim.Modified is not null), ("checked", claim => claim.Checked is not null), ("expires", claim => claim.Expires is not null),
        ("checkEvery", claim => claim.CheckEvery is not null), ("translations", claim => !claim.Translations.IsEmpty), ("notes", claim => claim.Notes is not null),
    ];

    /// <summary>The words a claim has, or those that its parts make.</summary>
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
        if (claim.Text != WordsOf(claim)) draft.Lose("text", claim.Text is null ? "the words written are made of subject, property and value" : "it is blank");
        foreach (var (name, isThere) in NoPlace)
        {
            if (isThere(claim)) draft.Lose(name, "a Claim of schema.org has no member for it");
        }

        return draft;
    }

    // An id that cannot be one of ours was kept, and the claim has the id that is made of what it says.
    private static bool IsMadeAnew(Claim claim) =>
        claim.Extensions[SchemaNames.ExtensionPrefix + "@id"] is not null && claim.Id == ItemNodes.DefaultId(claim.Text, claim.Claimant, claim.Reviews.FirstOrDefault()?.Url);

    // The type that was kept tells, or else what the first review is of.
    private static ItemTerms TermsOf(Claim claim)
    {
        if (claim.Extensions[SchemaNames.ExtensionPrefix + "@type"] is { } kept) return kept.ToString().Contains($"\"{ItemTerms.Media.Type}\"", StringComparison.Ordinal) ? ItemTerms.Media : ItemTerms.Claim;
        return claim.Reviews is [var first, ..] && ReviewDrafts.IsOfMedia(first) ? ItemTerms.Media : ItemTerms.Claim;
    }

    private static void WriteText(NodeDraft draft, ItemTerms terms, string words)
    {
        if (terms == ItemTerms.Claim)
        {
            draft.AddNode(terms.Text, Pieces.Prose(words), node => node.Text(terms.Text));
            return;
        }

        draft.AddNode(terms.Text, Pieces.Object([new("@type", Pieces.Text(ItemTerms.Claim.Type)), new("text", Pieces.Prose(words))]), node => ItemNodes.InterpretedText(node));
    }
}
