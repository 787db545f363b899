namespace FactTracker.Interchange.Formats.Xlsx;

/// <summary>Addresses in formulas: <c>HYPERLINK("https://example.org/", "here")</c>, the form of most links in Google Sheets.</summary>
internal static class FormulaLink
{
    private const string Function = "HYPERLINK(";
    private const char Quote = '"';

    /// <summary>Returns the address of a formula's link, or null when it has none or the address must be computed.</summary>
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
