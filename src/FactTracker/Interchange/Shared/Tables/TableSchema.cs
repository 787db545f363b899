using System.Text.Json;
using FactTracker.Json;

namespace FactTracker.Interchange.Shared.Tables;

/// <summary>The columns of one kind of record, in the order written; the last is <c>rest</c>.</summary>
internal sealed class TableSchema
{
    /// <summary>The column for members that no other column carries, as an object in native JSON.</summary>
    public const string Rest = "rest";

    private readonly Dictionary<string, int> _groups = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _slots = new(StringComparer.Ordinal);
    private readonly MemberTable _names;
    private readonly int[] _starts;
    private readonly JsonEncodedText[] _encoded;
    private readonly List<bool> _ids = [];
    private readonly List<bool> _lists = [];

    private TableSchema(string list, string prefix, params MemberColumns[] members)
    {
        List = list;
        Prefix = prefix;
        Members = members;
        _names = new MemberTable([.. members.Select(member => member.Member)]);
        _starts = new int[members.Length];
        _encoded = [.. members.Select(member => JsonEncodedText.Encode(member.Member, NativeJson.Encoder))];
        var fields = new List<string>();
        for (var group = 0; group < members.Length; group++)
        {
            _groups.Add(members[group].Member, group);
            _starts[group] = fields.Count;
            fields.AddRange(members[group].Fields);
            _ids.AddRange(members[group].Fields.Select((_, cell) => members[group].HoldsId(cell)));
            _lists.AddRange(members[group].Fields.Select((_, cell) => members[group].TakesList(cell)));
        }

        RestSlot = fields.Count;
        _ids.Add(true);
        _lists.Add(false);
        Fields = [.. fields, Rest];
        for (var slot = 0; slot < Fields.Count; slot++)
        {
            _slots.Add(Fields[slot], slot);
        }
    }

    public static TableSchema Claims { get; } = new("claims", "", new SchemaColumns<Claim>(ClaimMembers.All)
    {
        Own =
        [
            new ValueColumns(), new ClaimantColumns(), new CitationColumns(), new ReviewColumns(), new RelationColumn(), new StatusColumn(),
            new ListColumn("tags", "tags", isAlwaysList: true, takesCommas: true),
        ],
        Moved = [("reviews", After: "citations"), ("rank", After: "statusReason"), ("language", After: "checkEvery")],
        Without = ["translations", "marking"],
    }.All());

    public static TableSchema Sources { get; } = new("sources", "source_", new SchemaColumns<Source>(SourceMembers.All)
    {
        Own = [new ArchivedColumns(), new ListColumn("basedOn", "based_on", isAlwaysList: true)],
        Moved = [("reliability", After: "accessed"), ("words", After: "partOf"), ("language", After: "license")],
        Without = ["translations", "marking", "hash"],
    }.All());

    // The id of a set is an IRI that no record refers to.
    public static TableSchema Set { get; } = new("", "set_", new SchemaColumns<ClaimSet>(ClaimSetMembers.All)
    {
        Own = [new TextColumn("id", "id", isWord: true)],
        Without = ["translations", "conflicts"],
    }.All());

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

    /// <summary>Whether a column takes a list of values.</summary>
    public bool TakesList(int slot) => _lists[slot];

    /// <summary>Returns the slots of a group of columns.</summary>
    public Range SlotsOf(int group) => _starts[group]..(_starts[group] + Members[group].Fields.Count);

    /// <summary>Returns the group of columns of a member, or -1.</summary>
    public int GroupOf(string member) => _groups.GetValueOrDefault(member, -1);

    /// <summary>Returns the group of columns of the member whose name is the current one of a cursor, or -1.</summary>
    public int GroupOf(ref JsonCursor name) => _names.Find(ref name);

    /// <summary>Returns the name of the member of a group as it is written in JSON.</summary>
    public JsonEncodedText EncodedNameOf(int group) => _encoded[group];

    /// <summary>Returns the name of a member as it is written in JSON.</summary>
    public JsonEncodedText EncodedNameOf(string member) =>
        GroupOf(member) is >= 0 and var group ? _encoded[group] : JsonEncodedText.Encode(member, NativeJson.Encoder);

    /// <summary>Returns the slot of a column, or -1.</summary>
    public int SlotOf(string field) => _slots.GetValueOrDefault(field, -1);

    /// <summary>Returns the first slot of a member, or that of <c>rest</c> for a member without columns.</summary>
    public int SlotOfMember(string member) => GroupOf(member) is >= 0 and var group ? _starts[group] : RestSlot;
}
