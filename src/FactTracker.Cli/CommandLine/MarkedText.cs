using System.Text;

namespace FactTracker.Cli;

/// <summary>Shows a place in a text of one line by carets in the line below.</summary>
internal static class MarkedText
{
    private const int Indent = 2;
    private const int Most = 72; // With the indent and the signs of omission, it fits a terminal of 80 columns.
    private const int Before = 48;
    private const char Left = '…';

    /// <summary>Returns the text, or the part around the place, and the line with the carets.</summary>
    /// <param name="text">The text.</param>
    /// <param name="column">The column of the place, counted from 1.</param>
    /// <param name="length">The length of what is marked.</param>
    public static IReadOnlyList<string> Of(string text, int column, int length)
    {
        var start = Math.Clamp(column - 1, 0, text.Length);
        var from = text.Length <= Most || start <= Before ? 0 : start - Before;
        if (from > 0 && from < text.Length && char.IsLowSurrogate(text[from])) from--;
        var to = Math.Min(text.Length, from + Most);
        var (shown, marks) = (new StringBuilder().Append(' ', Indent), new StringBuilder().Append(' ', Indent));
        if (from > 0) (shown, marks) = (shown.Append(Left), marks.Append(' '));
        foreach (var c in text.AsSpan(from, to - from))
        {
            shown.Append(char.IsWhiteSpace(c) ? ' ' : c);
        }

        for (var i = from; i < start; i++)
        {
            if (!char.IsLowSurrogate(text[i])) marks.Append(IsWide(text[i]) ? '\u3000' : ' ');
        }

        if (to < text.Length) shown.Append(Left);
        marks.Append('^', Math.Clamp(length, 1, Math.Max(1, to - start)));
        return [shown.ToString(), marks.ToString()];
    }

    // Chinese, Japanese and Korean take two columns, and so does the space of theirs.
    private static bool IsWide(char c) =>
        c is (>= '\u1100' and <= '\u115F') or (>= '\u2E80' and <= '\uD7FF') or (>= '\uF900' and <= '\uFF60');
}
