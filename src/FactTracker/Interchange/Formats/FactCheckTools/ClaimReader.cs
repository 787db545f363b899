namespace FactTracker.Interchange.Formats.FactCheckTools;

/// <summary>Reads claims as a search gives them, and what all reviews have in common.</summary>
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

    /// <summary>The id of a claim: the same words of the same claimant have one, in whichever answer; without words all that is said of it makes its id.</summary>
    public static ClaimId IdOf(string? text, string? claimant, AnswerObject item) => text is null ? IdOf(item) : new(ContentId.Of("claim", text, claimant));

    /// <summary>The id that all of what is said of a claim makes.</summary>
    public static ClaimId IdOf(AnswerObject item) => new(ContentId.Of("claim", item.Raw.ToString()));

    /// <summary>A review with the verdict its words stand for.</summary>
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
            Language = item.Text("languageCode") is { } language ? new LanguageTag(language) : default(LanguageTag?),
        };
        return Judged(review with { Extensions = item.Rest() });
    }

    // The site is the host alone, "snopes.com", and tells the publisher where the name is missing.
    private static Agent? Publisher(AnswerObject item)
    {
        var (name, site) = (item.Text("name"), item.Text("site"));
        return name is null && site is null ? null : new Agent(name, site) { Extensions = item.Rest() };
    }
}
