using FactTracker.Json;

namespace FactTracker.Interchange;

/// <summary>Gathers what an exporter could not carry, in the order met; the same thing at one place is told once.</summary>
internal sealed class LossReport
{
    private readonly HashSet<Problem> _told = [];
    private readonly List<Problem> _losses = [];

    public IReadOnlyList<Problem> Losses => _losses;

    /// <summary>Tells of one thing.</summary>
    /// <param name="path">Where in the set it stands.</param>
    /// <param name="what">What it is: "the confidence".</param>
    /// <param name="why">Why it has no place, as a clause: "a ClaimReview has no member for it".</param>
    public void Add(JsonPath path, string what, string why)
    {
        var loss = new Problem(Rules.NotCarried, path.ToString(), $"Not carried: {what}; {why}.");
        if (_told.Add(loss)) _losses.Add(loss);
    }

    /// <summary>Tells of every claim of a set, for formats that carry sources alone.</summary>
    public void AddClaims(ClaimSet set)
    {
        for (var i = 0; i < set.Claims.Count; i++)
        {
            Add(JsonPath.Root.Member("claims").At(i), $"the claim {set.Claims[i].Id}", "a bibliography has no place for claims");
        }
    }
}
