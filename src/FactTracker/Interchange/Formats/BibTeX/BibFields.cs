namespace FactTracker.Interchange.Formats.BibTeX;

/// <summary>Maps fields of BibTeX and biblatex to CSL variables.</summary>
internal static class BibFields
{
    // When several fields stand for a variable, the first is written.
    private static readonly (string Field, string Variable)[] Rows =
    [
        ("title", "title"), ("journal", "container-title"), ("journaltitle", "container-title"), ("booktitle", "container-title"),
        ("shortjournal", "container-title-short"), ("shorttitle", "title-short"), ("series", "collection-title"), ("volume", "volume"),
        ("pages", "page"), ("edition", "edition"), ("chapter", "chapter-number"), ("part", "part"), ("volumes", "number-of-volumes"),
        ("pagetotal", "number-of-pages"), ("publisher", "publisher"), ("institution", "publisher"), ("school", "publisher"),
        ("organization", "publisher"), ("address", "publisher-place"), ("location", "publisher-place"), ("howpublished", "medium"),
        ("eventtitle", "event-title"), ("venue", "event-place"), ("type", "genre"), ("version", "version"), ("pubstate", "status"),
        ("issuetitle", "volume-title"), ("origtitle", "original-title"), ("origpublisher", "original-publisher"),
        ("origlocation", "original-publisher-place"), ("library", "call-number"), ("lccn", "call-number"), ("doi", "DOI"), ("isbn", "ISBN"),
        ("issn", "ISSN"), ("pmid", "PMID"), ("pmcid", "PMCID"), ("url", "URL"), ("abstract", "abstract"), ("keywords", "keyword"),
        ("keyword", "keyword"), ("note", "note"), ("annotation", "annote"), ("annote", "annote"),
    ];

    private static readonly (string Field, string Variable)[] NameRows =
    [
        ("author", "author"), ("editor", "editor"), ("translator", "translator"), ("bookauthor", "container-author"),
        ("director", "director"),
        ("origauthor", "original-author"), ("illustrator", "illustrator"), ("compiler", "compiler"),
    ];

    private static readonly (string Field, string Variable)[] DateRows = [("origdate", "original-date"), ("eventdate", "event-date")];

    private static readonly string[] Verbatim = ["url", "doi", "file", "eprint", "pdf"];

    private static readonly string[] WithIssue = ["article", "suppperiodical", "periodical", "review"];

    private static readonly string[] WithNumber =
        ["techreport", "report", "manual", "patent", "standard", "legislation", "jurisdiction", "unpublished", "misc", "dataset"];

    /// <summary>Returns the variable of a text field, or null.</summary>
    public static string? VariableOf(string type, string field) =>
        field == "number" ? NumberOf(type) : Array.Find(Rows, row => row.Field == field).Variable;

    /// <summary>Returns the variable of a field of names, or null.</summary>
    public static string? NamesOf(string field) => Array.Find(NameRows, row => row.Field == field).Variable;

    /// <summary>Returns the variable of a date field, or null.</summary>
    public static string? DateOf(string field) => Array.Find(DateRows, row => row.Field == field).Variable;

    /// <summary>Whether the value of a field is verbatim text rather than TeX.</summary>
    public static bool IsVerbatim(string field) => Verbatim.Contains(field);

    /// <summary>Returns the field to write a text variable to, or null when there is none.</summary>
    public static string? FieldOf(string type, string variable) => variable switch
    {
        "container-title" => WithIssue.Contains(type) ? "journal" : "booktitle",
        "publisher" => type switch
        {
            "techreport" or "report" => "institution",
            "thesis" or "phdthesis" or "mastersthesis" => "school",
            "online" or "manual" or "misc" or "software" => "organization",
            _ => "publisher",
        },
        "issue" or "number" or "collection-number" => NumberOf(type) == variable ? "number" : null,
        _ => Array.Find(Rows, row => row.Variable == variable).Field ?? Array.Find(NameRows, row => row.Variable == variable).Field
            ?? Array.Find(DateRows, row => row.Variable == variable).Field,
    };

    private static string NumberOf(string type)
    {
        if (WithIssue.Contains(type)) return "issue";
        return WithNumber.Contains(type) ? "number" : "collection-number";
    }
}
