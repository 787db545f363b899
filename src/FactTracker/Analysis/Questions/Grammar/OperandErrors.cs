namespace FactTracker.Analysis;

/// <summary>Describes what should have stood after an operator.</summary>
internal static class OperandErrors
{
    /// <summary>What is expected, where within the word it is missing, and what to do.</summary>
    public static (string Expected, int Offset, string? Remedy) Of(QueryName name, QueryOperator comparison, string word, bool isAtEnd)
    {
        var expected = ExpectedOf(name, comparison);
        if (isAtEnd) return (expected, 0, null);
        if (QueryString.IsCurlyQuote(word[0])) return (expected, 0, "Use straight quotation marks.");
        if (QueryWords.IsReserved(word)) return (expected, 0, $"Write \"{word}\" in quotes when it is what is looked for.");
        if (AsksForDate(name.Kind, comparison) && !Edtf.TryParse(word, out _, out var error))
        {
            var offset = Math.Clamp(error.Column - 1, 0, word.Length);
            return (expected, offset, $"\"{word}\" is not an EDTF date: {error.Message.TrimEnd('.')}.");
        }

        return (expected, 0, RemedyOf(name.Kind, word));
    }

    public static string ExpectedOf(QueryName name, QueryOperator comparison) => name.Kind switch
    {
        FieldKind.Probability => "a probability from 0 to 1 such as 0.8, or from 0% to 100%",
        FieldKind.Count => "a whole number such as 2",
        _ when AsksForDate(name.Kind, comparison) => "a date such as 2024, 2024-05 or 2020/2024",
        FieldKind.Any when comparison == QueryOperator.HasWords => "words such as \"median rent\"",
        FieldKind.Any when comparison >= QueryOperator.Less => "an amount such as 50%, 5 km or 500 million USD, or a date",
        FieldKind.Any => "an amount, a date or a text",
        _ => "a text, in quotes when it has several words",
    };

    private static bool AsksForDate(FieldKind kind, QueryOperator comparison) =>
        kind == FieldKind.Date || QueryWords.IsOfDates(comparison);

    private static string? RemedyOf(FieldKind kind, string word) =>
        kind == FieldKind.Any && word.Contains(',', StringComparison.Ordinal)
            ? "Write numbers with a decimal point and without separators: 1500000."
            : null;
}
