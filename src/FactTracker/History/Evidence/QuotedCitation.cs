namespace FactTracker.History;

/// <summary>A citation with a quote, and where it stands in the set.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Index">The index of the citation in the claim.</param>
/// <param name="Order">Its number among the quotes of the set.</param>
internal sealed record QuotedCitation(Claim Claim, int Index, int Order)
{
    public Citation Citation => Claim.Citations[Index];

    public Quote Quote => Citation.Quote!;

    /// <summary>Returns the citations of a set whose quotes have words or signs, in order.</summary>
    public static IEnumerable<QuotedCitation> Of(ClaimSet set)
    {
        var order = 0;
        foreach (var claim in set.Claims)
        {
            for (var i = 0; i < claim.Citations.Count; i++)
            {
                if (!string.IsNullOrWhiteSpace(claim.Citations[i].Quote?.Exact)) yield return new QuotedCitation(claim, i, order++);
            }
        }
    }
}
