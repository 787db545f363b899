namespace FactTracker.Interchange.Shared.Tables;

/// <summary>The columns of one kind of record, in the order written; the last is <c>rest</c>.</summary>
internal sealed class TableSchema
{
    /// <summary>The column for members that no other column carries, as an object in native JSON.</summary>
    public const string Rest = "rest";

    private readonly Dictionary<string, int> _groups = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _slots = new(StringComparer.Ordinal);
    private readonly int[] _starts;
    private readonly List<bool> _ids = [];

    private TableSchema(string list, string prefix, params MemberColumns[] members)
    {
        List = list;
        Prefix = prefix;
        Members = members;
        _starts = new int[members.Length];
        var fields = new List<string>();
        for (var group = 0; group < members.Length; group++)
        {
            _groups.Add(members[group].Member, group);
            _starts[group] = fields.Count;
            fields.AddRange(members[group].Fields);
            _ids.AddRange(members[group].Fields.Select((_, cell) => members[group].HoldsId(cell)));
        }

        RestSlot = fields.Count;
        _ids.Add(true);
        Fields = [.. fields, Rest];
        for (var slot = 0; slot < Fields.Count; slot++)
        {
            _slots.Add(Fields[slot], slot);
        }
    }

    public static TableSchema Claims { get; } = new("claims", "",
        new IdColumn("id", "id"), new TextColumn("text", "text"), new ThingColumns("subject"), new ThingColumns("property"), new ValueColumns(),
        new DateColumn("when", "when"), new ThingColumns("place"), new PairsColumn("qualifiers", "qualifiers"),
        new ListColumn("claimant", "claimant", isAlwaysList: false), new DateColumn("stated", "stated"),
        new ListColumn("modality", "modality", isAlwaysList: false), new TextColumn("condition", "condition"), new ConfidenceColumn("likelihood"),
        new ConfidenceColumn("confidence"), new CitationColumns(), new ReviewColumns(), new TextColumn("status", "status", isWord: true),
        new TextColumn("statusReason", "status_reason"), new TextColumn("rank", "rank", isWord: true), new RelationColumn(),
        new ListColumn("tags", "tags", isAlwaysList: true, takesCommas: true), new TextColumn("formula", "formula"), new InstantColumn("recorded", "recorded"),
        new TextColumn("recordedBy", "recorded_by"), new InstantColumn("modified", "modified"), new InstantColumn("checked", "checked"),
        new DateColumn("expires", "expires"), new TextColumn("checkEvery", "check_every", isWord: true), new TextColumn("language", "language", isWord: true),
        new TextColumn("notes", "notes"));

    public static TableSchema Sources { get; } = new("sources", "source_",
        new IdColumn("id", "id"), new TextColumn("kind", "kind", isWord: true), new TextColumn("title", "title"),
        new ListColumn("authors", "authors", isAlwaysList: true), new TextColumn("publisher", "publisher"), new DateColumn("published", "published"),
        new TextColumn("url", "url", isWord: true), new ArchivedColumns(), new DateColumn("accessed", "accessed"),
        new TextColumn("reliability", "reliability", isWord: true), new PairsColumn("identifiers", "identifiers"),
        new ListColumn("basedOn", "based_on", isAlwaysList: true), new IdColumn("partOf", "part_of"), new TextColumn("words", "words"),
        new TextColumn("license", "license"), new TextColumn("language", "language", isWord: true), new InstantColumn("modified", "modified"),
        new TextColumn("notes", "notes"));

    public static TableSchema Set { get; } = new("", "set_",
        new TextColumn("id", "id", isWord: true), new TextColumn("title", "title"), new TextColumn("description", "description"),
        new TextColumn("language", "language", isWord: true), new TextColumn("publisher", "publisher"), new TextColumn("license", "license"),
        new InstantColumn("created", "created"), new InstantColumn("modified", "modified"));

    /// <summary>The member of the set that lists such records; empty for the set itself.</summary>
    public string List { get; }

    /// <summary>The prefix of the names of the columns in a table shared with records of another kind.</summary>
    public string Prefix { get; }

    public IReadOnlyList<MemberColumns> Members { get; }

    /// <summary>The names of the columns, each with a slot of its own; the last is <c>rest</c>.</summary>
    public IReadOnlyList<string> Fields { get; }

    public int RestSlot { get; }

    /// <summary>Whether the text of a column is taken unchanged, because it is an id or the column <c>rest</c>.</summary>
    public bool HoldsId(int slot) => _ids[slot];

    /// <summary>Returns the slots of a group of columns.</summary>
    public Range SlotsOf(int group) => _starts[group]..(_starts[group] + Members[group].Fields.Count);

    /// <summary>Returns the group of columns of a member, or -1.</summary>
    public int GroupOf(string member) => _groups.GetValueOrDefault(member, -1);

    /// <summary>Returns the slot of a column, or -1.</summary>
    public int SlotOf(string field) => _slots.GetValueOrDefault(field, -1);

    /// <summary>Returns the first slot of a member, or that of <c>rest</c> for a member without columns.</summary>
    public int SlotOfMember(string member) => GroupOf(member) is >= 0 and var group ? _starts[group] : RestSlot;
}
