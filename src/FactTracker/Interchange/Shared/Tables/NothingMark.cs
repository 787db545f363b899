namespace FactTracker.Interchange.Shared.Tables;

/// <summary>
/// Marks that people put in a cell without a value: a dash, "n/a". Such a cell is read as empty, reported, and kept as an extension.
/// </summary>
internal static class NothingMark
{
    private static readonly HashSet<string> Marks = new(StringComparer.Ordinal)
    {
        "-", "–", "—", "--", "---", "n/a", "N/A", "#N/A", "n.a.", "N.A.", "k.A.", "k. A.", "null", "NULL", "nan", "NaN",
    };

    public static bool Is(string? text) => text is not null && Marks.Contains(text.Trim());
}
