namespace FactTracker.Interchange;

/// <summary>The identifiers that CSL has variables for, and the FactTracker scheme of each.</summary>
internal static class CslIdentifiers
{
    private static readonly (string Variable, string Scheme)[] Rows =
    [
        (CslVariables.Doi, "doi"), (CslVariables.Isbn, "isbn"), (CslVariables.Issn, "issn"), (CslVariables.Pmid, "pmid"),
            (CslVariables.Pmcid, "pmcid"),
    ];

    /// <summary>Returns the scheme of a variable, or null when it is not an identifier.</summary>
    public static string? SchemeOf(string variable) => Array.Find(Rows, row => row.Variable == variable).Scheme;

    /// <summary>Returns the variable for a scheme, or null when there is none.</summary>
    public static string? VariableOf(string scheme) => Array.Find(Rows, row => row.Scheme == scheme).Variable;
}
