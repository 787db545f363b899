namespace FactTracker.Interchange.Shared.Tables;

/// <summary>Finds the unit in the header of a column: <c>Value (%)</c>, <c>amount [USD]</c>, <c>Amount in €</c>.</summary>
internal static class HeadUnit
{
    private const string Signs = "%€$£¥₹";
    private static readonly string[] Fields = ["value", "amount", "low", "high", "margin"];

    /// <summary>Splits a header into name and unit.</summary>
    /// <param name="header">The header.</param>
    /// <returns>The rest of the header and the unit, as quantities have it; null when it names no unit.</returns>
    public static (string Name, string Unit)? Of(string header)
    {
        var trimmed = header.Trim();
        if (trimmed is [.., ')' or ']'] && trimmed.LastIndexOfAny(['(', '[']) is > 0 and var start)
            return Named(trimmed[..start], trimmed[(start + 1)..^1]);
        return trimmed.Length > 1 && Signs.Contains(trimmed[^1], StringComparison.Ordinal) ? Named(trimmed[..^1], trimmed[^1..])
            : trimmed.Length > 1 && Signs.Contains(trimmed[0], StringComparison.Ordinal) ? Named(trimmed[1..], trimmed[..1]) : null;
    }

    /// <summary>Whether the numbers of a column can have a unit.</summary>
    public static bool IsFor(TableField field) => field.Schema == TableSchema.Claims && Fields.Contains(field.Schema.Fields[field.Slot]);

    private static (string Name, string Unit)? Named(string name, string unit)
    {
        if (!Quantity.TryParse($"1 {unit.Trim()}", out var one)
            || one.Unit.Kind is not (UnitKind.Share or UnitKind.PercentagePoints or UnitKind.Money)) return null;
        name = name.Trim();
        return (name.EndsWith(" in", StringComparison.OrdinalIgnoreCase) ? name[..^3] : name, one.Unit.Symbol);
    }
}
