namespace FactTracker.Checking;

/// <summary>A rule that checks each part of one type: each claim, each citation, each quantity. A rule may check parts of several
/// types.</summary>
/// <typeparam name="TPart">The exact type: a rule for <see cref="ClaimValue"/> does not receive a <see cref="Quantity"/>.</typeparam>
internal interface IPartRule<TPart> : IPartRule
{
    /// <summary>Checks a part and adds what breaks the rule to the findings of the spot.</summary>
    /// <param name="part">The part.</param>
    /// <param name="spot">The position of the part.</param>
    void Check(TPart part, Spot spot);
}
