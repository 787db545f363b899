namespace FactTracker.Interchange.Formats.BibTeX;

/// <summary>
/// Adds to entries the fields they inherit: from the work they are part of (<c>crossref</c>) and from shared data (<c>xdata</c>).
/// </summary>
internal sealed class Inheritance
{
    private const string Part = "crossref", PartAlone = "xref", SharedData = "xdata";
    private const int MostSteps = 8; // The most steps from part to whole, so that fields do not add up along a long chain.

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
    private readonly Dictionary<BibEntry, (BibEntry Entry, int Steps)> _whole = new(ReferenceEqualityComparer.Instance);
    private readonly Stack<Step> _open = new(); // Not recursion, because a chain may be as long as the file.
    private readonly HashSet<BibEntry> _within = new(ReferenceEqualityComparer.Instance);

    public Inheritance(IEnumerable<BibEntry> entries)
    {
        foreach (var entry in entries)
        {
            _entries.TryAdd(entry.Key, entry);
        }
    }

    /// <summary>Whether an entry refers to another.</summary>
    public static bool Refers(BibEntry entry) =>
        entry[Part] is not null || entry[PartAlone] is not null || entry[SharedData] is not null;

    /// <summary>Whether a field refers to another entry.</summary>
    public static bool IsReference(string field) => field is Part or PartAlone or SharedData;

    /// <summary>Returns the entry of a key, ignoring case, or null.</summary>
    public BibEntry? Find(string key) => _entries.GetValueOrDefault(key.Trim());

    /// <summary>Returns the entry with all fields it inherits. Each entry is put together once, however many inherit from it.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="reportCircle">
    /// Receives each entry with a reference that leads in a circle, once, and the name of the first such field.
    /// </param>
    public BibEntry Resolve(BibEntry entry, Action<BibEntry, string> reportCircle)
    {
        if (!Refers(entry)) return entry;
        if (_whole.TryGetValue(entry, out var known)) return known.Entry;
        Enter(entry);
        while (_open.TryPeek(out var step))
        {
            if (step.Next == step.Bases.Count)
            {
                _open.Pop();
                _whole[step.Entry] = WholeOf(step);
                continue;
            }

            var (name, based) = step.Bases[step.Next];
            if (_whole.ContainsKey(based)) step.Next++;
            else if (_within.Add(based)) Push(based);
            else Close(step, name, reportCircle);
        }

        return _whole[entry].Entry;
    }

    private void Enter(BibEntry entry)
    {
        _within.Clear();
        _within.Add(entry);
        Push(entry);
    }

    private void Push(BibEntry entry) => _open.Push(new Step(entry, [.. BasesOf(entry)]));

    // What leads in a circle is left out; everything else is inherited.
    private static void Close(Step step, string name, Action<BibEntry, string> reportCircle)
    {
        if (!step.IsReported) reportCircle(step.Entry, name);
        step.IsReported = true;
        step.Bases.RemoveAt(step.Next);
    }

    private IEnumerable<(string Name, BibEntry Entry)> BasesOf(BibEntry entry)
    {
        var keys = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var key in entry[SharedData]?.TeX.Split(',') ?? [])
        {
            if (keys.Add(key.Trim()) && Find(key) is { } data) yield return (SharedData, data);
        }

        if (entry[Part] is { } crossref && Find(crossref.TeX) is { } parent) yield return (Part, parent);
    }

    // Beyond the most steps, only the own fields of an entry are inherited.
    private (BibEntry Entry, int Steps) WholeOf(Step step)
    {
        if (step.Bases.Count == 0) return (step.Entry, 0);
        var whole = new BibEntry(step.Entry.Type, step.Entry.Key, step.Entry.Offset);
        foreach (var field in step.Entry.Fields)
        {
            whole.Add(field);
        }

        var steps = 0;
        foreach (var (name, based) in step.Bases)
        {
            var known = _whole[based];
            var isFar = known.Steps == MostSteps;
            steps = Math.Max(steps, isFar ? 1 : known.Steps + 1);
            Inherit(whole, isFar ? based : known.Entry, field => name == SharedData ? field : NameIn(whole.Type, field));
        }

        return (whole, steps);
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

    // An entry that is being put together, with the entries it inherits from and how many of them are done.
    private sealed class Step(BibEntry entry, List<(string Name, BibEntry Entry)> bases)
    {
        public BibEntry Entry => entry;

        public List<(string Name, BibEntry Entry)> Bases => bases;

        public int Next { get; set; }

        public bool IsReported { get; set; }
    }
}
