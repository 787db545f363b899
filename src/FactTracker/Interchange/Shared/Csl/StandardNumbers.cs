using System.Text;

namespace FactTracker.Interchange;

/// <summary>
/// The standard numbers in a text of a bibliography: one or several ISBNs or ISSNs, with or without what qualifies them:
/// <c>1234-5678 (Print)</c>, <c>ISBN-13: 978-3-16-148410-0 (pbk.)</c>.
/// </summary>
/// <param name="Numbers">The numbers; empty when the text is not surely made of them.</param>
/// <param name="IsQualified">Whether the text has words beside the numbers.</param>
internal readonly record struct StandardNumbers(IReadOnlyList<string> Numbers, bool IsQualified)
{
    private static readonly string[] Labels = ["ISBN", "ISSN", "eISBN", "eISSN", "pISSN", "pISBN"];

    /// <summary>Reads the numbers in a text.</summary>
    public static StandardNumbers Of(string text)
    {
        var numbers = new List<string>();
        var isQualified = false;
        foreach (var token in WithoutNotes(text, ref isQualified)
            .Split([' ', ',', ';', '/', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var bare = token.TrimStart(':').TrimEnd(':', '.');
            if (IsNumber(bare)) numbers.Add(bare);
            else if (IsWord(bare)) isQualified = true;
            else return new([], IsQualified: false);
        }

        return numbers.Count == 0 ? new([], IsQualified: false) : new(numbers, isQualified);
    }

    // A number in parentheses is no note.
    private static string WithoutNotes(string text, ref bool isQualified)
    {
        if (!text.Contains('(', StringComparison.Ordinal)) return text;
        var rest = new StringBuilder();
        var at = 0;
        while (at < text.Length)
        {
            var start = text.IndexOf('(', at);
            var end = start < 0 ? -1 : text.IndexOf(')', start);
            if (end < 0) break;
            rest.Append(text, at, start - at).Append(' ');
            var note = text[(start + 1)..end].Trim();
            if (IsNumber(note)) rest.Append(note).Append(' ');
            else isQualified = true;
            at = end + 1;
        }

        return rest.Append(text, at, text.Length - at).ToString();
    }

    private static bool IsWord(string token) => !token.Any(char.IsAsciiDigit)
        || Array.Exists(Labels, label => token.StartsWith(label, StringComparison.OrdinalIgnoreCase) && token.Length <= label.Length + 3);

    private static bool IsNumber(string text) =>
        text.All(it => char.IsAsciiDigit(it) || it is '-' or '‐' or '‑' or '–' or 'X' or 'x')
        && text.Count(it => char.IsAsciiDigit(it) || it is 'X' or 'x') is 8 or 10 or 13;
}
