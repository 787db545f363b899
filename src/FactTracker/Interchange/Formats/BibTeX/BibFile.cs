namespace FactTracker.Interchange.Formats.BibTeX;

/// <summary>The parts of a file other than the text between them, which BibTeX ignores.</summary>
internal sealed class BibFile
{
    /// <summary>The entries, if one of them refers to another.</summary>
    public List<BibEntry> Entries { get; } = [];

    /// <summary>Whether an entry refers to another, from which it inherits or which it is part of.</summary>
    public bool HasReferences { get; private set; }

    /// <summary>Whether there is an entry.</summary>
    public bool HasEntries { get; private set; }

    /// <summary>The texts of <c>@preamble</c>, as TeX.</summary>
    public List<string> Preambles { get; } = [];

    /// <summary>The texts in the braces of <c>@comment</c>.</summary>
    public List<string> Comments { get; } = [];

    /// <summary>The macros that <c>@string</c> defines.</summary>
    public OrderedDictionary<string, string> Macros { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>How often the text of a macro was produced.</summary>
    public long Repeats { get; set; }

    /// <summary>The length of these texts.</summary>
    public long Produced { get; set; }

    /// <summary>Counts an entry, without keeping it.</summary>
    public void Count(BibEntry entry)
    {
        HasEntries = true;
        HasReferences |= Inheritance.Refers(entry);
    }

    /// <summary>Returns a copy, to which parts can be added.</summary>
    public BibFile Copy()
    {
        var copy = new BibFile { HasEntries = HasEntries, HasReferences = HasReferences, Repeats = Repeats, Produced = Produced };
        copy.Entries.AddRange(Entries);
        copy.Preambles.AddRange(Preambles);
        copy.Comments.AddRange(Comments);
        foreach (var (name, value) in Macros)
        {
            copy.Macros.Add(name, value);
        }

        return copy;
    }
}
