using FactTracker.Json;

namespace FactTracker.Interchange;

/// <summary>Collects what an exporter could not carry, in the order found. The same loss at the same place is reported once.</summary>
internal sealed class LossReport
{
    private readonly HashSet<Problem> _told = [];
    private readonly List<Problem> _losses = [];

    public IReadOnlyList<Problem> Losses => _losses;

    /// <summary>Reports one loss.</summary>
    /// <param name="path">Its place in the set.</param>
    /// <param name="what">What is lost: "the confidence".</param>
    /// <param name="why">Why it is lost, as a clause: "a ClaimReview has no member for it".</param>
    public void Add(JsonPath path, string what, string why)
    {
        var loss = new Problem(Rules.NotCarried, path.ToString(), $"Not carried: {what}; {why}.");
        if (_told.Add(loss)) _losses.Add(loss);
    }

    /// <summary>Reports every claim of a set, for formats that carry only sources.</summary>
    public void AddClaims(ClaimSet set, CancellationToken cancellationToken)
    {
        for (var i = 0; i < set.Claims.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Add(JsonPath.Root.Member("claims").At(i), $"the claim {set.Claims[i].Id}", "a bibliography has no place for claims");
        }
    }
}
