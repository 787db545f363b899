namespace FactTracker.Analysis;

/// <summary>A DOI without its resolver and in lower case: DOIs that differ only in case are the same (ISO 26324).</summary>
internal static class DoiKey
{
    private static readonly string[] Prefixes =
    [
        "https://doi.org/", "http://doi.org/", "https://dx.doi.org/", "http://dx.doi.org/", "https://www.doi.org/", "http://www.doi.org/",
        "doi.org/", "dx.doi.org/", "info:doi/", "urn:doi:", "doi:",
    ];

    /// <summary>Returns the DOI, or null if the text is none.</summary>
    public static string? Of(string text)
    {
        text = text.Trim();
        if (Prefixes.FirstOrDefault(it => text.StartsWith(it, StringComparison.OrdinalIgnoreCase)) is { } prefix)
        {
            text = text[prefix.Length..].TrimStart();
            if (prefix.EndsWith('/')) text = Uri.UnescapeDataString(text.Split('?', '#')[0]);
        }

        return text.StartsWith("10.", StringComparison.Ordinal) && text.Contains('/', StringComparison.Ordinal)
            ? text.TrimEnd('/').ToLowerInvariant()
            : null;
    }
}
