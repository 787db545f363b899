namespace FactTracker.Interchange.Formats.BibTeX;

/// <summary>
/// Adds to entries the fields they inherit: from the work they are part of (<c>crossref</c>) and from shared data (<c>xdata</c>).
/// </summary>
internal sealed class Inheritance
{
    private const int MostSteps = 8; // The most steps from part to whole; this also ends cycles.

    private static readonly string[] NotInherited =
    [
        "crossref", "xref", "xdata", "ids", "entryset", "entrysubtype", "execute", "label", "options", "presort", "related",
        "relatedoptions",
        "relatedstring", "relatedtype", "shorthand", "sortkey", "sortname", "sorttitle", "shorttitle", "subtitle",
        "facttracker-id", "abstract", "doi",
        "url", "urldate", "eprint", "eprinttype", "pages",
    ];

    private static readonly string[] Parts =
        ["inbook", "incollection", "inproceedings", "conference", "inreference", "bookinbook", "suppbook", "suppcollection"];

    private readonly Dictionary<string, BibEntry> _entries = new(StringComparer.OrdinalIgnoreCase);

    public Inheritance(IEnumerable<BibEntry> entries)
    {
        foreach (var entry in entries)
        {
            _entries.TryAdd(entry.Key, entry);
        }
    }

    /// <summary>Returns the entry of a key, ignoring case, or null.</summary>
    public BibEntry? Find(string key) => _entries.GetValueOrDefault(key.Trim());

    /// <summary>Returns the entry with all fields it inherits.</summary>
    public BibEntry Resolve(BibEntry entry) => Resolve(entry, MostSteps);

    private BibEntry Resolve(BibEntry entry, int steps)
    {
        if (steps == 0 || (entry["crossref"] is null && entry["xdata"] is null)) return entry;
        var whole = new BibEntry(entry.Type, entry.Key, entry.Offset);
        foreach (var field in entry.Fields)
        {
            whole.Add(field);
        }

        foreach (var key in entry["xdata"]?.TeX.Split(',') ?? [])
        {
            if (Find(key) is { } data) Inherit(whole, Resolve(data, steps - 1), name => name);
        }

        if (entry["crossref"] is { } crossref && Find(crossref.TeX) is { } parent)
            Inherit(whole, Resolve(parent, steps - 1), name => NameIn(whole.Type, name));
        return whole;
    }

    private static void Inherit(BibEntry entry, BibEntry from, Func<string, string?> nameOf)
    {
        foreach (var field in from.Fields)
        {
            if (nameOf(field.Name) is { } name) entry.Add(field with { Name = name, Offset = entry.Offset });
        }
    }

    private static string? NameIn(string type, string name)
    {
        if (name == "title") return Parts.Contains(type) ? "booktitle" : type == "article" ? "journal" : null;
        if (name == "author" && type is "inbook" or "bookinbook" or "suppbook") return "bookauthor";
        return NotInherited.Contains(name) ? null : name;
    }
}
