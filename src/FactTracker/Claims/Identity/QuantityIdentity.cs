using FactTracker.Json;

namespace FactTracker.Claims;

/// <summary>Writes what a quantity is, in canonical JSON: 65 and 65.0 are one number, and no number is rounded.</summary>
internal static class QuantityIdentity
{
    public static void Write(CanonicalWriter json, Quantity quantity)
    {
        if (quantity is { IsBareAmount: true, Amount: { } bare } && AmountWriter.IsNumber(ShortestAmount.Of(bare)))
        {
            json.Amount(bare);
            return;
        }

        json.StartObject();
        CanonicalMembers.Amount(json, "amount"u8, quantity.Amount);
        CanonicalMembers.Text(json, "amount"u8, quantity.ExactAmount?.Shortest().ToString());
        CanonicalMembers.Text(json, "approximation"u8, quantity.StatedApproximation?.Name);
        CanonicalMembers.Amount(json, "level"u8, quantity.Level);
        CanonicalMembers.Amount(json, "lower"u8, quantity.Bounds?.Lower?.Value);
        Excluded(json, "lowerExcluded"u8, quantity.Bounds?.Lower);
        if (quantity.Of is { } whole)
        {
            json.Name("of"u8);
            ValueIdentity.Write(json, whole);
        }

        CanonicalMembers.Amount(json, "sampleSize"u8, quantity.SampleSize);
        if (quantity.Unit != Unit.None) CanonicalMembers.Text(json, "unit"u8, quantity.Unit.Symbol);
        CanonicalMembers.Amount(json, "upper"u8, quantity.Bounds?.Upper?.Value);
        Excluded(json, "upperExcluded"u8, quantity.Bounds?.Upper);
        json.EndObject();
    }

    private static void Excluded(CanonicalWriter json, ReadOnlySpan<byte> name, Bound? bound)
    {
        if (bound is not { Excluded: true }) return;
        json.Name(name);
        json.Flag(true);
    }
}
