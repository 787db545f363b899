using FactTracker.Values;

namespace FactTracker.Interchange.Shared.Tables;

/// <summary>Reads the unit in a cell: its symbol, its sign or its name in words, also with a power of ten (<c>million USD</c>).</summary>
internal static class UnitCell
{
    // To UCUM these are a hectoyear, a femtotonne, a milliphot and a petacoulomb, which is Eurostat's code for percent.
    private static readonly (string Text, string Symbol)[] Customary = [("ha", "har"), ("ft", "[ft_i]"), ("mph", "[mi_i]/h"), ("PC", "%")];

    /// <summary>Returns the unit and the number that its amounts are multiplied by; null when the text cannot be a unit.</summary>
    /// <param name="text">The text, without surrounding white space.</param>
    public static (Unit Unit, decimal Factor)? Read(string text)
    {
        if (UnitSymbols.FaultOf(text) is not null) return null;
        if (Array.Find(Customary, row => row.Text == text) is { Symbol: { } symbol }) return (Unit.Parse(symbol), 1);
        if (UnitWords.TryFind(text, out var named)) return (named, 1);
        var unit = Unit.Parse(text);
        if (unit.Kind != UnitKind.Noun) return (unit, 1);
        return Quantity.TryParse($"1 {text}", out var one)
            && one is { Amount: >= 1 and var factor, Bounds: null, StatedApproximation: null, Of: null }
            && one.Unit.Kind is not (UnitKind.Noun or UnitKind.None)
            ? (one.Unit, factor)
            : (unit, 1);
    }
}
