namespace FactTracker.Interchange.Formats.ClaimReview;

/// <summary>Writes ratings together with the verdict.</summary>
internal static class RatingDrafts
{
    public static void Write(NodeDraft review, Review of, bool isOfMedia, VerdictWords words)
    {
        var stated = isOfMedia ? null : StatedOf(of, words, review);
        var rating = of.Rating ?? new Rating();
        if (rating.Label is null && of.Verdict is null)
            review.Lose("rating", "a ClaimReview must have a rating in words, and this review has no label and no verdict");
        var isThere = of.Rating is not null || stated is not null;
        review.AddNode("reviewRating", isThere ? Write(rating, of.Rating is not null, stated, review) : null, Ratings);
    }

    // The verdict is not stated when the words of the rating lead to it.
    private static VerdictIri? StatedOf(Review review, VerdictWords words, NodeDraft draft)
    {
        var label = review.Rating?.Label;
        if (review.Verdict is not { } verdict)
            return label is not null && words.Find(label) is not null ? new VerdictIri(null, HasOurWords: false) : null;
        if (label is not null && words.Find(label) == verdict && review.Extensions[VerdictWords.ExtensionName] == words.NameAsJson)
        {
            draft.Done(VerdictWords.ExtensionName);
            return null;
        }

        return new VerdictIri(verdict, HasOurWords: label is null);
    }

    private static RawJson Write(Rating rating, bool isOurs, VerdictIri? stated, NodeDraft review)
    {
        var draft = new NodeDraft(rating.Extensions, review.Path.Member("rating"), review.Losses);
        draft.AddType("Rating");
        draft.Add(
            "ratingValue", "value", rating.Value, rating.Value is { } mark ? Pieces.Number(mark) : null, node => node.Mark("ratingValue"));
        Plain.Number(draft, "bestRating", "best", rating.Best);
        Plain.Number(draft, "worstRating", "worst", rating.Worst);
        if (stated is { HasOurWords: true, Verdict: { } native })
            draft.AddNode("alternateName", Pieces.Prose(VerdictIri.WordsOf(native)), node => node.Text("alternateName"));
        else Plain.Text(draft, "alternateName", "label", rating.Label);
        if (stated is { } verdict) draft.AddNode("additionalType", Pieces.Text(verdict.ToString()), Stated);
        var members = draft.Finish();
        var isSaid = !string.IsNullOrWhiteSpace(rating.Label)
            || members.Any(member => member.Key is not ("@type" or "additionalType" or "alternateName"));
        if (!isSaid && isOurs) review.Lose("rating", "it is empty and would not be read back");
        return Pieces.Object(members);
    }

    private static object? Stated(SchemaNode node) => RatingNodes.Stated(node);

    private static object? Ratings(SchemaNode node)
    {
        var values = node.Values("reviewRating");
        var isRead = values is [{ IsObject: true } or { IsNumber: true } or { IsString: true, Text.Length: > 0 }, ..];
        node.KeepOnly("reviewRating", isRead ? [.. values.Skip(1)] : values);
        return isRead ? node.Context.Raw(values[0]) : null;
    }
}
