using FactTracker.Json;

namespace FactTracker.Interchange.Formats.ClaimReview;

/// <summary>Writes reviews, each with its claim.</summary>
internal static class ReviewDrafts
{
    private static readonly string[] ReviewTypes = ["ClaimReview", "MediaReview", "Review"];

    /// <summary>Whether a review is a MediaReview: its verdict is a code for media, and was not looked up from its words.</summary>
    public static bool IsOfMedia(Review review) =>
        review.Verdict is { } verdict && MediaVerdicts.Include(verdict) && review.Extensions[VerdictWords.ExtensionName] is null;

    /// <summary>Writes a review.</summary>
    /// <param name="review">The review.</param>
    /// <param name="claim">The claim it reviews.</param>
    /// <param name="item">The claim as a node.</param>
    /// <param name="words">The list of words for verdicts.</param>
    /// <param name="path">The path of the review in the set.</param>
    /// <param name="losses">Receives the losses.</param>
    public static NodeDraft Write(Review review, Claim claim, RawJson item, VerdictWords words, JsonPath path, LossReport losses)
    {
        var draft = new NodeDraft(review.Extensions, path, losses);
        var isOfMedia = IsOfMedia(review);
        // Without the claim in words, only its type shows what the node is.
        var isFoundByType = isOfMedia || ItemDrafts.WordsOf(claim) is null;
        draft.AddType(isOfMedia ? "MediaReview" : "ClaimReview", isFoundByType ? ReviewTypes : []);
        draft.Add("@id", "id", review.Id, review.Id is { } id ? Pieces.Text(NodeIds.ToIri(id)) : null, node => node.Id());
        Plain.Address(draft, "url", "url", review.Url);
        if (review.Url is null) draft.Lose("url", "a ClaimReview must have one, but the review has none");
        WriteClaim(draft, claim, isOfMedia);
        AgentDrafts.One(draft, "author", "author", review.Author, AgentTerms.Reviewer);
        Plain.Date(draft, "datePublished", "published", review.Published);
        Plain.Text(draft, "name", "title", review.Title);
        Plain.Text(draft, "reviewBody", "summary", review.Summary);
        Plain.Language(draft, "inLanguage", "language", review.Language);
        if (isOfMedia) draft.AddNode("mediaAuthenticityCategory", Pieces.Text(review.Verdict!.Name), _ => null);
        RatingDrafts.Write(draft, review, isOfMedia, words);
        draft.AddNode("itemReviewed", item, node => ReviewedItems.TakeWritten(node));
        if (!review.Translations.IsEmpty) draft.Lose("translations", "a ClaimReview is in one language");
        return draft;
    }

    // A MediaReview has the words in its item.
    private static void WriteClaim(NodeDraft draft, Claim claim, bool isOfMedia)
    {
        var words = isOfMedia ? null : ItemDrafts.WordsOf(claim);
        draft.AddNode("claimReviewed", words is null ? null : Pieces.Prose(words), node => node.JoinedText("claimReviewed"));
        if (ItemDrafts.WordsOf(claim) is null)
            draft.Lose("claimReviewed", "a ClaimReview must have the claim in words, but the claim has none");
    }
}
