namespace FactTracker.Interchange.Formats.CslJson;

/// <summary>Names that Crossref has for variables of CSL.</summary>
internal static class CrossrefNames
{
    private static readonly (string Name, string Variable)[] Rows =
    [
        ("short-container-title", "container-title-short"), ("publisher-location", "publisher-place"), ("article-number", CslVariables.Number),
        ("edition-number", "edition"), ("short-title", "title-short"), ("part-number", "part"),
    ];

    /// <summary>The variable of CSL, or the name itself.</summary>
    public static string VariableOf(string name) => Array.Find(Rows, row => row.Name == name).Variable ?? name;
}
