namespace FactTracker.Interchange.Shared.Texts;

/// <summary>
/// Marks that people and programs put where there is no value: a dash, "n/a", and what languages and databases print for nothing.
/// </summary>
internal static class NothingMark
{
    private static readonly HashSet<string> Marks = new(StringComparer.Ordinal)
    {
        "-", "–", "—", "--", "---", "n/a", "N/A", "#N/A", "n.a.", "N.A.", "k.A.", "k. A.", "n/d", "N/D", "null", "NULL", "Null", "nil",
        "<null>",
        "(null)", "nan", "NaN", "NAN", "None", "NONE", "<NA>", "<N/A>", "NaT", "#NA", "#N/A N/A", "undefined", "\\N",
    };

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Known = Marks.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly int Longest = Marks.Max(mark => mark.Length);

    /// <summary>Whether a text is such a mark; white space around it is ignored.</summary>
    public static bool Is(string? text) => text is not null && Is(text.AsSpan());

    /// <inheritdoc cref="Is(string?)"/>
    public static bool Is(ReadOnlySpan<char> text)
    {
        var mark = text.Trim();
        return mark.Length <= Longest && Known.Contains(mark);
    }

    /// <summary>Returns the message for a mark that is read as a missing value.</summary>
    public static string Message(string mark) =>
        $"\"{mark.Trim()}\" is what programs write where there is no value; it is read as missing.";
}
