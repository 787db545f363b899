using System.Text;

namespace FactTracker.Analysis;

/// <summary>The 13 digits of an ISBN, however it is written.</summary>
internal static class IsbnKey
{
    private const int Long = 13, Short = 10;
    private const string Prefix = "978";

    /// <summary>Returns the 13 digits, or null if the text has neither 10 nor 13.</summary>
    public static string? Of(string text)
    {
        var digits = new StringBuilder(Long);
        foreach (var it in text)
        {
            if (char.IsAsciiDigit(it)) digits.Append(it);
            else if (it is 'x' or 'X' && digits.Length == Short - 1) digits.Append('X');
            else if (it == '(' && digits.Length > 0) break; // A remark: 0-306-40615-2 (paperback).
        }

        // "ISBN-13: 978…" and "ISBN-10: 0…" begin with a number that is not part of it.
        var found = digits.ToString();
        if (found.Length is Long + 2 or Short + 2 && text.TrimStart().StartsWith("ISBN", StringComparison.OrdinalIgnoreCase))
            found = found[2..];
        if (found.Length == Short) return WithCheckDigit(Prefix + found[..(Short - 1)]);
        return found.Length == Long && !found.Contains('X', StringComparison.Ordinal) ? found : null;
    }

    private static string WithCheckDigit(string twelve)
    {
        var sum = 0;
        for (var i = 0; i < twelve.Length; i++)
        {
            sum += (twelve[i] - '0') * (i % 2 == 0 ? 1 : 3);
        }

        return $"{twelve}{(char)('0' + (10 - sum % 10) % 10)}";
    }
}
