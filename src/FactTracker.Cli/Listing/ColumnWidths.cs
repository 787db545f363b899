namespace FactTracker.Cli;

/// <summary>Distributes the width of a terminal among columns.</summary>
internal static class ColumnWidths
{
    private const int LeastOfId = 8;
    private const int Least = 6;
    private const double ShareOfWords = 0.35; // With less, the words of a claim are cut before they say anything.

    /// <summary>
    /// Returns widths that together fit, if they can. The claim in words takes what the others leave, but at least a third; the widest of
    /// the others shrink first, and ids last.
    /// </summary>
    /// <param name="names">The names of the columns.</param>
    /// <param name="natural">The widths that would cut nothing.</param>
    /// <param name="available">The width of all columns together.</param>
    public static int[] Fitting(IReadOnlyList<string> names, IReadOnlyList<int> natural, int available)
    {
        var widths = natural.ToArray();
        if (widths.Sum() <= available) return widths;
        var words = names.ToList().IndexOf(ClaimColumns.Claim);
        var reserved = words < 0 ? 0 : Math.Min(widths[words], (int)(available * ShareOfWords));
        var others = Enumerable.Range(0, widths.Length).Where(column => column != words).ToList();
        while (others.Sum(column => widths[column]) > available - reserved && Widest(names, widths, others) is { } widest)
            widths[widest]--;
        if (words >= 0) widths[words] = Math.Max(Least, available - others.Sum(column => widths[column]));
        return widths;
    }

    private static int? Widest(IReadOnlyList<string> names, int[] widths, List<int> others)
    {
        var plain = others.Where(column => names[column] != ClaimColumns.Id && widths[column] > Least).ToList();
        if (plain.Count > 0) return plain.MaxBy(column => widths[column]);
        var ids = others.Where(column => names[column] == ClaimColumns.Id && widths[column] > LeastOfId).ToList();
        return ids.Count > 0 ? ids[0] : null;
    }
}
