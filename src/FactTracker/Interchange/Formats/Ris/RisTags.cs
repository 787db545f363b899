using System.Collections.Frozen;

namespace FactTracker.Interchange.Formats.Ris;

/// <summary>Maps the tags of RIS, of the 2001 and the 2011 specification, to CSL variables.</summary>
internal static class RisTags
{
    public const string Type = "TY";
    public const string End = "ER";
    public const string Id = "ID";
    public const string Address = "UR";
    public const string TypeOfWork = "M3";
    public const string Number = "SN";

    // When several tags stand for a variable, the first is written.
    private static readonly (string Tag, string Variable)[] Rows =
    [
        ("TI", "title"), ("T1", "title"), ("CT", "title"), ("T2", "container-title"), ("JF", "container-title"), ("JO", "container-title"),
        ("BT", "container-title"), ("J2", "container-title-short"), ("JA", "container-title-short"), ("J1", "container-title-short"),
        ("T3", "collection-title"), ("SV", "collection-number"), ("ST", "title-short"), ("VL", "volume"), ("IS", "issue"), ("CP", "issue"),
        ("M1", "number"),
        ("NV", "number-of-volumes"), ("ET", "edition"), ("SE", "section"), ("PB", "publisher"), ("CY", "publisher-place"),
        ("PP", "publisher-place"),
        (TypeOfWork, "genre"), ("AB", "abstract"), ("N2", "abstract"), ("N1", "note"), ("RN", "annote"),
        ("DO", "DOI"), (Address, "URL"), ("LA", "language"),
        ("CN", "call-number"), ("DB", "archive"), ("AN", "archive_location"), ("DP", "source"),
    ];

    private static readonly (string Tag, string Variable)[] NameRows =
    [
        ("AU", "author"), ("A1", "author"), ("A2", "editor"), ("A3", "collection-editor"), ("ED", "editor"), ("A4", "translator"),
    ];

    // Tags that keep what has no variable, and tags that are read without this table.
    private static readonly FrozenSet<string> Others = FrozenSet.ToFrozenSet(
    [
        "TY", "ER", "ID", "KW", Number, "SP", "EP",
        "PY", "Y1", "Y2", "DA", "AD", "AV", "RP", "L1", "L2", "L3", "L4", "LK", "LB", "M2", "M4",
        "OP", "RI", "TA", "TT",
        "CA", "C1", "C2", "C3", "C4", "C5", "C6", "C7", "C8", "U1", "U2", "U3", "U4", "U5", "A5", "A6",
    ], StringComparer.Ordinal);

    private static readonly string[] WholeWorks = ["BOOK", "EBOOK", "EDBOOK", "UNPB", "CTLG", "RPRT", "THES"];

    /// <summary>Whether records of a type are periodicals or parts of one.</summary>
    public static bool IsInPeriodical(string type) => type is "JOUR" or "EJOUR" or "ABST" or "INPR" or "MGZN" or "NEWS" or "JFULL";

    public static bool IsKnown(string tag) =>
        Others.Contains(tag) || Array.Exists(Rows, row => row.Tag == tag) || Array.Exists(NameRows, row => row.Tag == tag);

    /// <summary>
    /// Returns the name variable of a tag in a record of a type, or null. The secondary author of a whole work is the editor of its series.
    /// </summary>
    public static string? NamesOf(string type, string tag) => tag switch
    {
        "A2" when WholeWorks.Contains(type) => "collection-editor",
        "A3" when WholeWorks.Contains(type) => "editor",
        _ => Array.Find(NameRows, row => row.Tag == tag).Variable,
    };

    /// <summary>
    /// Returns the text variable of a tag in a record of a type, or null. The secondary title of a whole work is its series.
    /// </summary>
    public static string? VariableOf(string type, string tag)
    {
        var isWhole = WholeWorks.Contains(type);
        return tag switch
        {
            "T2" when isWhole => "collection-title",
            "BT" when isWhole => "title",
            "IS" or "M1" when type is "PAT" or "STAND" or "RPRT" => "number",
            _ => Array.Find(Rows, row => row.Tag == tag).Variable,
        };
    }

    /// <summary>Returns the tag to write a variable under in a record of a type, or null when there is none.</summary>
    public static string? TagOf(string type, string variable)
    {
        var tag = Array.Find(Rows, row => VariableOf(type, row.Tag) == variable).Tag;
        return tag ?? Array.Find(NameRows, row => NamesOf(type, row.Tag) == variable).Tag;
    }
}
