namespace FactTracker.Interchange.Formats.ClaimReview;

/// <summary>A claim that was read, and the reviews found so far, each once.</summary>
/// <param name="claim">The claim with its first reviews.</param>
/// <param name="place">Its place in the text.</param>
internal sealed class ReadClaim(Claim claim, TextPlace place)
{
    // Most claims have the reviews they were first read with.
    private List<Review>? _reviews;
    private HashSet<Review>? _known;

    /// <summary>Adds the reviews that are not among those found so far.</summary>
    public void Add(ValueList<Review> reviews)
    {
        _reviews ??= [.. claim.Reviews];
        _known ??= [.. claim.Reviews];
        _reviews.AddRange(reviews.Where(_known.Add));
    }

    /// <summary>Returns the claim with all its reviews.</summary>
    public ClaimSetRecord ToRecord() =>
        new() { Claim = _reviews is null ? claim : claim with { Reviews = [.. _reviews] }, Place = place };
}
