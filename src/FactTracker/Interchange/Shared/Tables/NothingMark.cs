namespace FactTracker.Interchange.Shared.Tables;

/// <summary>What people write in a cell that has nothing: a dash, "n/a". Such a cell says nothing of a claim; it is kept beside it, and told.</summary>
internal static class NothingMark
{
    private static readonly HashSet<string> Marks = new(StringComparer.Ordinal)
    {
        "-", "–", "—", "--", "---", "n/a", "N/A", "#N/A", "n.a.", "N.A.", "k.A.", "k. A.", "null", "NULL", "nan", "NaN",
    };

    public static bool Is(string? text) => text is not null && Marks.Contains(text.Trim());
}
