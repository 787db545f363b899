namespace FactTracker.Analysis;

/// <summary>Who made one claim, where and when.</summary>
/// <remarks>
/// <para>The claims that are counted are the claim itself and those that repeat it: by a relation of type repeats or sameAs in either
/// direction, over any number of steps, or by asserting the same. Of each, every citation of stance "states" is an appearance of the
/// source; a claim with a claimant or a date of statement but without such a citation is an appearance of its claimant.</para>
/// <para>Equality is by content.</para>
/// </remarks>
/// <param name="Claim">The id of the claim.</param>
/// <param name="Items">The appearances in time order, those without a date last.</param>
/// <param name="Months">The counts by month, in time order.</param>
/// <example><code>Console.WriteLine(set.AppearancesOf(set.Claims["friendly-2024"]!).First?.When);</code></example>
public sealed record ClaimAppearances(ClaimId Claim, ValueList<Appearance> Items, ValueList<MonthCount> Months)
{
    /// <summary>The first appearance with a date, or null.</summary>
    public Appearance? First => Items.FirstOrDefault() is { When: not null } first ? first : null;

    /// <summary>The last appearance with a date, or null.</summary>
    public Appearance? Last => Items.LastOrDefault(item => item.When is not null);
}
