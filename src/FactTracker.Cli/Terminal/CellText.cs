using System.Globalization;
using System.Text;
using Spectre.Console.Rendering;

namespace FactTracker.Cli;

/// <summary>Text measured in the cells of a terminal: Chinese, Japanese and Korean characters and emoji take two.</summary>
internal static class CellText
{
    private const char Omission = '…';

    /// <summary>Returns how many cells a text takes.</summary>
    public static int WidthOf(string text) => Ascii.IsValid(text) ? text.Length : new Segment(text).CellCount();

    /// <summary>Returns a text, or as much of it as fits before a sign of omission.</summary>
    /// <param name="text">The text.</param>
    /// <param name="width">The number of cells, at least 1.</param>
    public static string Cut(string text, int width)
    {
        if (WidthOf(text) <= width) return text;
        var (end, cells) = (0, 0);
        while (end < text.Length)
        {
            // An accent, or the rest of an emoji, is not cut off what it belongs to.
            var length = StringInfo.GetNextTextElementLength(text.AsSpan(end));
            cells += WidthOf(text.Substring(end, length));
            if (cells > width - 1) break;
            end += length;
        }

        return $"{text.AsSpan(0, end).TrimEnd()}{Omission}";
    }

    /// <summary>Returns a text with spaces behind it, up to a number of cells.</summary>
    public static string Padded(string text, int width) => text + new string(' ', Math.Max(0, width - WidthOf(text)));
}
