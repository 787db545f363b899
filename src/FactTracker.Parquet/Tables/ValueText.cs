namespace FactTracker.Parquet;

/// <summary>The text of values in a column.</summary>
internal static class ValueText
{
    /// <summary>Returns the text of a value: the label of an entity, or else its id.</summary>
    public static string? Of(ClaimValue? value) => value?.ToString();

    /// <summary>Returns the texts of several values, with semicolons between; null for none.</summary>
    public static string? Of(ValueList<ClaimValue> values) =>
        values.Single is { } single ? Of(single) : Joined(values, value => value.ToString() ?? "");

    /// <summary>Returns the texts of several items, with semicolons between; null for no item, empty for a single empty one.</summary>
    public static string? Joined<T>(ValueList<T> items, Func<T, string> textOf)
        where T : class =>
        items.IsEmpty ? null : items.Single is { } single ? textOf(single) : string.Join("; ", items.Select(textOf));
}
