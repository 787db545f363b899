using System.Globalization;

namespace FactTracker.Analysis;

/// <summary>The words of formulas: ids, units and functions, and when they need quotes.</summary>
internal static class FormulaNames
{
    private static readonly Dictionary<string, FormulaOperator> Functions = new(StringComparer.Ordinal)
    {
        ["sum"] = FormulaOperator.Sum,
        ["mean"] = FormulaOperator.Mean,
        ["change"] = FormulaOperator.Change,
        ["share"] = FormulaOperator.Share,
    };

    public static IEnumerable<string> OfFunctions => Functions.Keys;

    public static bool TryFunction(string name, out FormulaOperator function) => Functions.TryGetValue(name, out function);

    public static string NameOf(FormulaOperator function) => Functions.First(pair => pair.Value == function).Key;

    /// <summary>Whether a bare word may begin with a character.</summary>
    public static bool IsStart(char c) => char.IsLetter(c) || char.IsSurrogate(c) || c == '_';

    /// <summary>Whether a bare word may continue with a character.</summary>
    public static bool IsPart(char c) =>
        IsStart(c) || char.IsDigit(c) || c is '-' or '.' or ':' or '#' or '@'
        || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    /// <summary>Returns an id as a formula writes it, in quotes if it is no bare word.</summary>
    public static string ToText(ClaimId id) => IsBare(id.Text) ? id.Text : Quoted(id.Text);

    /// <summary>Returns a unit as a formula writes it behind a number.</summary>
    public static string ToText(Unit unit) => unit.Symbol switch
    {
        "" => "",
        "%" => "%",
        // "share" and "of" would be read as words of the formula.
        var symbol => IsBare(symbol) && symbol is not ("share" or "of") ? $" {symbol}" : $" {Quoted(symbol)}",
    };

    private static bool IsBare(string text) => text.Length > 0 && IsStart(text[0]) && text.All(IsPart);

    private static string Quoted(string text) => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
