namespace FactTracker.Storage;

/// <summary>A claim found by its words.</summary>
/// <remarks>Equal by content.</remarks>
/// <param name="Claim">The claim.</param>
/// <param name="Score">How well it fits: the greater, the better. Only scores of one search can be compared.</param>
/// <example><code>
/// foreach (var match in await store.SearchAsync(new StoreSearch("friendly"))) Console.WriteLine($"{match.Score:0.00} {match.Claim}");
/// </code></example>
public sealed record StoreMatch(Claim Claim, double Score)
{
    /// <summary>
    /// What the score rests on, as English phrases. Where the engine ranked it, empty unless the engine ranked only some of the claims with
    /// the words, and then which.
    /// </summary>
    public ValueList<string> Why { get; init; }

    /// <summary>Whether a member of the claim could not be read when it was recorded, so that the search did not see it.</summary>
    public bool HasErrors { get; init; }
}
