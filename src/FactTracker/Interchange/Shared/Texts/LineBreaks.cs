using System.Buffers;

namespace FactTracker.Interchange;

/// <summary>The characters at which one program or another ends a line (Unicode Standard Annex 14, mandatory breaks).</summary>
/// <remarks>A writer of a format of lines treats all of them as line ends, so that no value begins a line of its own.</remarks>
internal static class LineBreaks
{
    /// <summary>LF, CR, VT, FF, NEL, LINE SEPARATOR and PARAGRAPH SEPARATOR.</summary>
    public const string All = "\n\r\v\f\u0085\u2028\u2029";

    private static readonly SearchValues<char> Values = SearchValues.Create(All);

    /// <summary>Whether a character ends a line.</summary>
    public static bool IsBreak(char c) => Values.Contains(c);

    /// <summary>Whether a text has more than one line.</summary>
    public static bool IsIn(ReadOnlySpan<char> text) => text.ContainsAny(Values);

    /// <summary>Returns the lines of a text; CR LF is one line end.</summary>
    public static string[] Split(string text) =>
        IsIn(text) ? text.ReplaceLineEndings("\n").Replace('\v', '\n').Split('\n') : [text];
}
