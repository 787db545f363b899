namespace FactTracker.Interchange.Formats.FactCheckTools;

/// <summary>Reads the claims of a search, and what all reviews have in common.</summary>
internal sealed class ClaimReader(FoundClaims claims, VerdictWords words)
{
    public void Read(AnswerObject item)
    {
        var text = item.Text("text");
        var claimant = item.Text("claimant");
        var claim = new Claim(IdOf(text, claimant, item))
        {
            Text = text,
            Claimant = claimant is null ? [] : [new Agent(claimant)],
            Stated = item.Date("claimDate"),
            Reviews = [.. item.Objects("claimReview").Select(Review)],
        };
        claims.Add(claim with { Extensions = item.Rest() }, item);
    }

    /// <summary>
    /// Returns the id of a claim, made from its words and claimant, so that it is the same in every answer; without words it is made from
    /// all its members.
    /// </summary>
    public static ClaimId IdOf(string? text, string? claimant, AnswerObject item) =>
        text is null ? IdOf(item, null) : new(ReadableId.OfClaim(text, text, claimant));

    /// <summary>Returns an id made from all members of a claim.</summary>
    public static ClaimId IdOf(AnswerObject item, string? text) => new(ReadableId.OfClaim(text, item.Raw.ToString()));

    /// <summary>Returns a review with the verdict that its words stand for.</summary>
    public Review Judged(Review review)
    {
        if (review.Rating?.Label is not { } label || words.Find(label) is not { } verdict) return review;
        return review with { Verdict = verdict, Extensions = review.Extensions.With(VerdictWords.ExtensionName, words.NameAsJson) };
    }

    private Review Review(AnswerObject item)
    {
        var label = item.Text("textualRating");
        var review = new Review
        {
            Author = item.Object("publisher") is { } publisher ? Publisher(publisher) : null,
            Url = item.Text("url") is { } url ? new Url(url) : default(Url?),
            Title = item.Text("title"),
            Published = item.Date("reviewDate"),
            Rating = label is null ? null : new Rating { Label = label },
            Language = item.Language("languageCode"),
        };
        return Judged(review with { Extensions = item.Rest() });
    }

    // The site is a host, such as "snopes.com", and is used as the publisher when the name is missing.
    private static Agent? Publisher(AnswerObject item)
    {
        var (name, site) = (item.Text("name"), item.Text("site"));
        return name is null && site is null ? null : new Agent(name, site) { Extensions = item.Rest() };
    }
}
