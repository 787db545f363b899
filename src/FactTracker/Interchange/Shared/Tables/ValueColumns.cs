using System.Text.Json;

namespace FactTracker.Interchange.Shared.Tables;

/// <summary>The value of a claim: a text, a flag, a date, an entity, or a quantity in parts.</summary>
internal sealed class ValueColumns() : MemberColumns(
    "value", "value", "value_type", "value_id", "amount", "low", "high", "unit", "approximation", "of", "sample_size", "level", "margin")
{
    private const int Value = QuantityCells.Words, Type = 1, Id = 2;

    protected override void Fill(JsonElement value, Span<string?> cells)
    {
        cells[Type] = TypeOf(value);
        if (cells[Type] == ValueTypes.Quantity) QuantityCells.Fill(value, cells);
        else if (cells[Type] is ValueTypes.Unknown or ValueTypes.None) return;
        else cells[Value] = CellJson.Shown(value);
        if (cells[Type] == ValueTypes.Entity) cells[Id] = CellJson.TextOf(value, "entity");
        if (cells[Type] == ValueTypes.Entity && cells[Value] == cells[Id]) cells[Value] = null;
    }

    public override string? Read(MemberCells cells)
    {
        var type = cells.TakeTrimmed(Type)?.ToLowerInvariant();
        switch (type)
        {
            case ValueTypes.Text: return cells.Take(Value) is { } text ? CellJson.Text(text) : null;
            case ValueTypes.Flag: return FlagOf(cells);
            case ValueTypes.Date: return DateCell.Read(cells, Value, isLong: true);
            case ValueTypes.Entity: return EntityOf(cells);
            case ValueTypes.Unknown or ValueTypes.None: return CellJson.Object((type, "true"));
            case ValueTypes.Quantity: return QuantityCells.Read(cells);
        }

        if (type is not null)
            cells.Refuse(
                Type,
                $"\"{type}\" is not a value type; the types are {string.Join(", ", ValueTypes.All)}. The other cells decide the type.");
        return ReadUntyped(cells);
    }

    // The value without a type, as in a spreadsheet made by hand. 1200-1500 is a range of numbers rather than of years.
    private static string? ReadUntyped(MemberCells cells)
    {
        if (cells.Peek(Id) is not null) return EntityOf(cells);
        if (QuantityCells.HaveNumber(cells)) return QuantityCells.Read(cells);
        if (cells.Peek(Value)?.Trim() is not { } text) return null;
        if (text.ToLowerInvariant() is "true" or "false") return FlagOf(cells);
        if (QuantityCells.IsNumber(text)) return QuantityCells.Read(cells);
        var date = DateCell.ValueOf(text, cells.Dates);
        if (text.AsSpan().ContainsAny("-/.~?") && date is not null && (DateCell.IsEdtf(text, date) || date.Date.Kind != EdtfKind.Interval))
            return DateCell.Read(cells, Value, isLong: true);
        if (QuantityText.Read(text) is not null || QuantityCells.IsUnsure(text)) return QuantityCells.Read(cells);
        return date is not null ? DateCell.Read(cells, Value, isLong: true) : CellJson.Text(cells.Take(Value)!);
    }

    private static string? FlagOf(MemberCells cells)
    {
        if (cells.TakeTrimmed(Value)?.ToLowerInvariant() is not { } text) return null;
        if (text is "true" or "false") return text;
        cells.Repaired(Value, $"\"{text}\" is neither true nor false; it is read as a text.");
        return CellJson.Text(cells.Peek(Value)!);
    }

    private static string? EntityOf(MemberCells cells)
    {
        var label = cells.Take(Value);
        var id = cells.TakeTrimmed(Id) ?? label;
        return id is null
            ? null
            : CellJson.Object(("entity", CellJson.Text(id)), ("label", label is null || label == id ? null : CellJson.Text(label)));
    }

    private static string? TypeOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => ValueTypes.Text,
        JsonValueKind.True or JsonValueKind.False => ValueTypes.Flag,
        JsonValueKind.Number => ValueTypes.Quantity,
        JsonValueKind.Object => ValueTypes.ByMember.FirstOrDefault(type => value.TryGetProperty(type.Member, out _)).Type,
        _ => null,
    };
}
