namespace FactTracker.Interchange.Formats.ClaimReview;

/// <summary>A claim that was read, and the reviews found so far, each once.</summary>
/// <param name="claim">The claim with its first reviews.</param>
/// <param name="place">Its place in the text.</param>
internal sealed class ReadClaim(Claim claim, TextPlace place)
{
    private readonly List<Review> _reviews = [.. claim.Reviews];
    private readonly HashSet<Review> _known = [.. claim.Reviews];

    /// <summary>Adds the reviews that are not among those found so far.</summary>
    public void Add(ValueList<Review> reviews) => _reviews.AddRange(reviews.Where(_known.Add));

    /// <summary>Returns the claim with all its reviews.</summary>
    public ClaimSetRecord ToRecord() => new() { Claim = claim with { Reviews = [.. _reviews] }, Place = place };
}
