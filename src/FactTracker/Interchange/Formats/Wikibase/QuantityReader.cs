using System.Text.Json;
using FactTracker.Json;

namespace FactTracker.Interchange.Formats.Wikibase;

/// <summary>Reads values that are quantities.</summary>
internal static class QuantityReader
{
    /// <summary>The unit of a quantity without a unit.</summary>
    public const string NoUnit = "1";

    public static Quantity? Read(ReadOnlySpan<byte> json)
    {
        decimal? amount = null, lower = null, upper = null;
        var unit = Unit.None;
        var reader = new Utf8JsonReader(json);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isSound = reader switch
            {
                _ when SoundJson.HasText(ref reader, "amount"u8) => reader.Read() && IsNumber(reader, out amount),
                _ when SoundJson.HasText(ref reader, "lowerBound"u8) => IsBound(ref reader, out lower),
                _ when SoundJson.HasText(ref reader, "upperBound"u8) => IsBound(ref reader, out upper),
                _ when SoundJson.HasText(ref reader, "unit"u8) => IsUnit(ref reader, out unit),
                _ => false,
            };
            if (!isSound) return null;
        }

        if (amount is null || lower is null != upper is null || lower > amount || upper < amount) return null;
        return lower is null ? new Quantity(amount.Value, unit) : new Quantity(amount, new ValueRange(lower.Value, upper!.Value), unit);
    }

    // Null is no bound.
    private static bool IsBound(ref Utf8JsonReader reader, out decimal? bound)
    {
        reader.Read();
        return IsNumber(reader, out bound) || reader.TokenType == JsonTokenType.Null;
    }

    private static bool IsNumber(in Utf8JsonReader reader, out decimal? number)
    {
        number = null;
        if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.Number) || reader.ValueIsEscaped) return false;
        if (ExactDecimal.TryRead(reader.ValueSpan, out var value) != ExactDecimalResult.Exact) return false;
        number = value;
        return true;
    }

    // Only an IRI is accepted, or "1", Wikibase's word for no unit; another text would become an unrelated unit.
    private static bool IsUnit(ref Utf8JsonReader reader, out Unit unit)
    {
        unit = Unit.None;
        reader.Read();
        if (MemberText.Of(ref reader) is not { } symbol) return false;
        if (symbol == NoUnit) return true;
        if (!Unit.TryParse(symbol, out unit)) return false;
        return unit.Kind == UnitKind.Iri;
    }
}
