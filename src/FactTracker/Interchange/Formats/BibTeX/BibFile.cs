namespace FactTracker.Interchange.Formats.BibTeX;

/// <summary>What stands in a text beside what is between its parts, which BibTeX takes for comments.</summary>
internal sealed class BibFile
{
    public List<BibEntry> Entries { get; } = [];

    /// <summary>What <c>@preamble</c> says, as TeX.</summary>
    public List<string> Preambles { get; } = [];

    /// <summary>What stands in the braces of <c>@comment</c>.</summary>
    public List<string> Comments { get; } = [];

    /// <summary>The macros that <c>@string</c> defines.</summary>
    public OrderedDictionary<string, string> Macros { get; } = new(StringComparer.OrdinalIgnoreCase);
}
