using System.Buffers;
using System.Text;
using System.Text.Json;
using FactTracker.Interchange.Shared.Texts;

namespace FactTracker.Interchange.Shared.Tables;

/// <summary>
/// Reads the elements of a list in a cell: separated by semicolons, or as programs print lists: <c>["roads", "budget"]</c> in JSON,
/// <c>['roads', 'budget']</c> in Python.
/// </summary>
internal static class ListCell
{
    private const int Longest = 1 << 20;
    private static readonly SearchValues<char> Ends = SearchValues.Create(",]'\"[{");
    private static readonly JsonReaderOptions Lenient = new() { AllowTrailingCommas = true, MaxDepth = 2 };

    /// <summary>Returns the elements, without those that mark a missing value.</summary>
    /// <param name="cells">The cells, which receive the report when the list is one that a program printed.</param>
    /// <param name="cell">The cell.</param>
    /// <param name="takesCommas">Whether commas separate the elements of a cell without semicolons.</param>
    public static IReadOnlyList<string> Take(MemberCells cells, int cell, bool takesCommas = false)
    {
        if (cells.Take(cell) is not { } text) return [];
        if (Printed(text.Trim()) is not { } printed)
            return CellJson.Parts(takesCommas && !text.Contains(';', StringComparison.Ordinal) ? text.Replace(',', ';') : text);
        cells.Repaired(cell, $"The list that a program printed is read as {Count(printed.Count)}.");
        return printed;
    }

    /// <summary>Returns the elements of a list that a program printed, or null when the text is not one.</summary>
    /// <param name="text">The text, without surrounding white space.</param>
    public static IReadOnlyList<string>? Printed(string text) =>
        text is ['[', .., ']'] && text.Length <= Longest ? OfJson(text) ?? OfPython(text) : null;

    /// <summary>Returns a list that a program printed with semicolons between its elements, and any other text as it is.</summary>
    public static string Plain(string text) =>
        Printed(text.Trim()) is { } elements && !elements.Any(HasSemicolon) ? CellJson.Joined(elements) : text;

    private static bool HasSemicolon(string text) => text.Contains(';', StringComparison.Ordinal);

    private static string Count(int count) => count == 1 ? "1 element" : FormattableString.Invariant($"{count} elements");

    private static List<string>? OfJson(string text)
    {
        try
        {
            var elements = new List<string>();
            var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(text), Lenient);
            reader.Read();
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                if (reader.TokenType is JsonTokenType.StartArray or JsonTokenType.StartObject) return null;
                var element = reader.TokenType switch
                {
                    JsonTokenType.String => reader.GetString(),
                    JsonTokenType.Null => null,
                    _ => Encoding.UTF8.GetString(reader.ValueSpan),
                };
                Add(elements, element);
            }

            return reader.Read() ? null : elements;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    // Python prints texts in single quotes, or in double ones when they contain a single one, with escapes as in JSON.
    private static List<string>? OfPython(string text)
    {
        var elements = new List<string>();
        var at = 1;
        while (true)
        {
            while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
            if (text[at] == ']') return at == text.Length - 1 ? elements : null;
            if (Element(text, ref at) is not { } element) return null;
            Add(elements, element);
            while (char.IsWhiteSpace(text[at])) at++;
            if (text[at] == ',') at++;
            else if (text[at] != ']') return null;
        }
    }

    private static string? Element(string text, ref int at)
    {
        if (text[at] is not ('\'' or '"'))
        {
            var end = text.AsSpan(at).IndexOfAny(Ends);
            if (end <= 0 || text[at + end] is not (',' or ']')) return null;
            var bare = text.Substring(at, end).Trim();
            at += end;
            return bare;
        }

        var quote = text[at++];
        var element = new StringBuilder();
        for (; at < text.Length; at++)
        {
            if (text[at] == quote)
            {
                at++;
                return element.ToString();
            }

            if (text[at] != '\\' || at + 1 == text.Length) element.Append(text[at]);
            else if (!Escape(text, ref at, element)) return null;
        }

        return null;
    }

    private static bool Escape(string text, ref int at, StringBuilder element)
    {
        var letter = text[++at];
        var digits = letter switch { 'x' => 2, 'u' => 4, _ => 0 };
        if (digits > 0)
        {
            if (at + digits >= text.Length
                || !ushort.TryParse(
                    text.AsSpan(at + 1, digits), System.Globalization.NumberStyles.AllowHexSpecifier,
                    System.Globalization.CultureInfo.InvariantCulture, out var code)) return false;
            element.Append((char)code);
            at += digits;
            return true;
        }

        element.Append(letter switch { 'n' => '\n', 't' => '\t', 'r' => '\r', _ => letter });
        return true;
    }

    private static void Add(List<string> elements, string? element)
    {
        if (!string.IsNullOrWhiteSpace(element) && !NothingMark.Is(element)) elements.Add(element.Trim());
    }
}
