namespace FactTracker.Storage;

/// <summary>What an engine can answer of an expression.</summary>
/// <param name="Condition">A condition that each claim meets for which the expression has the answer or a better one; null for
/// none.</param>
/// <param name="IsExact">Whether only these claims meet it.</param>
internal readonly record struct Pushed(StoreCondition? Condition, bool IsExact = false)
{
    /// <summary>Nothing: every claim must be asked.</summary>
    public static Pushed Nothing => default;

    /// <summary>All of several; those without a condition are left out.</summary>
    public static Pushed All(IReadOnlyList<Pushed> items)
    {
        ValueList<StoreCondition> conditions = [.. items.Select(item => item.Condition).OfType<StoreCondition>().Distinct()];
        var all = conditions.IsEmpty ? null : conditions.Single ?? new AllOf(conditions);
        return new Pushed(all, items.All(item => item.IsExact));
    }

    /// <summary>One of several; nothing when one of them has no condition.</summary>
    public static Pushed Any(IReadOnlyList<Pushed> items)
    {
        if (items.Count == 0 || items.Any(item => item.Condition is null)) return Nothing;
        ValueList<StoreCondition> conditions = [.. items.Select(item => item.Condition!).Distinct()];
        return new Pushed(conditions.Single ?? new AnyOf(conditions), items.All(item => item.IsExact));
    }
}
