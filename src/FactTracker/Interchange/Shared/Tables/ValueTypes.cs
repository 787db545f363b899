namespace FactTracker.Interchange.Shared.Tables;

/// <summary>The words for the kinds of values, in the column <c>value_type</c>.</summary>
internal static class ValueTypes
{
    public const string Text = "text", Flag = "flag", Quantity = "quantity", Date = "date", Entity = "entity", Unknown = "unknown",
        None = "none";

    public static IReadOnlyList<string> All { get; } = [Text, Flag, Quantity, Date, Entity, Unknown, None];

    /// <summary>The member that decides the kind of a value in long form.</summary>
    public static IReadOnlyList<(string Member, string Type)> ByMember { get; } =
    [
        ("text", Text), ("flag", Flag), ("amount", Quantity), ("lower", Quantity), ("upper", Quantity), ("date", Date), ("entity", Entity),
        ("unknown", Unknown), ("none", None),
    ];
}
