namespace FactTracker.Storage;

/// <summary>A claim that answers a query.</summary>
/// <remarks>Equal by content.</remarks>
/// <param name="Claim">The claim.</param>
/// <param name="Place">Its place in the answer.</param>
/// <param name="IsCertain">Whether the query certainly holds; false where it holds possibly.</param>
/// <example><code>
/// await foreach (var answer in store.QueryAsync(query)) Console.WriteLine(answer.Claim);
/// </code></example>
public sealed record StoreAnswer(Claim Claim, StorePlace Place, bool IsCertain)
{
    /// <summary>Whether a member of the claim could not be read when it was recorded, so that the query did not see it.</summary>
    public bool HasErrors { get; init; }
}
