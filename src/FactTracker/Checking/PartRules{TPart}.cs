namespace FactTracker.Checking;

/// <summary>The rules of the <see cref="RuleBook"/> that check one type of part.</summary>
internal static class PartRules<TPart>
{
    public static readonly IPartRule<TPart>[] All = [.. RuleBook.OfParts.OfType<IPartRule<TPart>>()];
}
