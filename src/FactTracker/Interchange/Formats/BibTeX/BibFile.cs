namespace FactTracker.Interchange.Formats.BibTeX;

/// <summary>The parts of a file other than its entries and the text between the parts, which BibTeX ignores.</summary>
internal sealed class BibFile
{
    public List<BibEntry> Entries { get; } = [];

    /// <summary>The texts of <c>@preamble</c>, as TeX.</summary>
    public List<string> Preambles { get; } = [];

    /// <summary>The texts in the braces of <c>@comment</c>.</summary>
    public List<string> Comments { get; } = [];

    /// <summary>The macros that <c>@string</c> defines.</summary>
    public OrderedDictionary<string, string> Macros { get; } = new(StringComparer.OrdinalIgnoreCase);
}
