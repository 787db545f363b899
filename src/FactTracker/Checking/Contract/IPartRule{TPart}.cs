namespace FactTracker.Checking;

/// <summary>A check over each part of one type: each claim, each citation, each quantity. A rule may look at parts of several types.</summary>
/// <typeparam name="TPart">The type, exactly: a rule for <see cref="ClaimValue"/> is not asked about a <see cref="Quantity"/>.</typeparam>
internal interface IPartRule<TPart> : IPartRule
{
    /// <summary>What breaks the rule in a part.</summary>
    /// <param name="part">The part.</param>
    /// <param name="spot">Where the part is; takes what is found.</param>
    void Check(TPart part, Spot spot);
}
