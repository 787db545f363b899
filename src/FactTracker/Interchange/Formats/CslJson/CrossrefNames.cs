namespace FactTracker.Interchange.Formats.CslJson;

/// <summary>Maps Crossref's names of variables to CSL's.</summary>
internal static class CrossrefNames
{
    private static readonly (string Name, string Variable)[] Rows =
    [
        ("short-container-title", "container-title-short"), ("publisher-location", "publisher-place"),
        ("article-number", CslVariables.Number),
        ("edition-number", "edition"), ("short-title", "title-short"), ("part-number", "part"),
    ];

    /// <summary>Returns the CSL variable, or the name itself.</summary>
    public static string VariableOf(string name) => Array.Find(Rows, row => row.Name == name).Variable ?? name;
}
