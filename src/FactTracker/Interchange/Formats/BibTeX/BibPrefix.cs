namespace FactTracker.Interchange.Formats.BibTeX;

/// <summary>Names of FactTracker in BibTeX, and of BibTeX in FactTracker.</summary>
internal static class BibPrefix
{
    /// <summary>The prefix of extensions that keep parts of an entry or a file.</summary>
    public const string Prefix = "bibtex:";

    /// <summary>The field for the id of a source when it is not a valid key.</summary>
    public const string IdField = "facttracker-id";

    /// <summary>The extension for the type of an entry, when another would be written for its kind.</summary>
    public const string Type = "@type";

    public const string Preamble = Prefix + "preamble";
    public const string Comments = Prefix + "comments";
    public const string Strings = Prefix + "strings";
}
