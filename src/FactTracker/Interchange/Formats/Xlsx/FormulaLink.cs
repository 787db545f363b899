namespace FactTracker.Interchange.Formats.Xlsx;

/// <summary>Addresses in formulas: <c>HYPERLINK("https://example.org/", "here")</c>, as Google Sheets keeps most of its links.</summary>
internal static class FormulaLink
{
    private const string Function = "HYPERLINK(";
    private const char Quote = '"';

    /// <summary>The address a formula leads to, or null when it leads nowhere or to what has to be reckoned.</summary>
    public static string? Of(string formula)
    {
        var rest = formula.AsSpan().TrimStart(" =");
        if (!rest.StartsWith(Function, StringComparison.OrdinalIgnoreCase)) return null;
        rest = rest[Function.Length..].TrimStart();
        if (rest is not [Quote, ..]) return null;
        var end = 1;
        while (end < rest.Length && (rest[end] != Quote || rest[(end + 1)..] is [Quote, ..]))
        {
            end += rest[end] == Quote ? 2 : 1;
        }

        if (end >= rest.Length || rest[(end + 1)..].TrimStart() is not ([',', ..] or [';', ..] or [')', ..])) return null;
        return rest[1..end].ToString().Replace("\"\"", "\"", StringComparison.Ordinal);
    }
}
