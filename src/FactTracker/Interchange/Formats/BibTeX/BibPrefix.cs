namespace FactTracker.Interchange.Formats.BibTeX;

/// <summary>Names that are ours in BibTeX, and BibTeX's with us.</summary>
internal static class BibPrefix
{
    /// <summary>What is kept of an entry or a file stands under this prefix.</summary>
    public const string Prefix = "bibtex:";

    /// <summary>The field that tells the id of a source that can be no key.</summary>
    public const string IdField = "facttracker-id";

    /// <summary>Under this name the type of an entry is kept, where another would be written for its kind.</summary>
    public const string Type = "@type";

    public const string Preamble = Prefix + "preamble";
    public const string Comments = Prefix + "comments";
    public const string Strings = Prefix + "strings";
}
