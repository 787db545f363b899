using System.Text;
using System.Text.Unicode;
using FactTracker.Json;

namespace FactTracker.Interchange.Formats.ClaimReview;

/// <summary>
/// A node being written. Each member with a value is read back at once: what would not come back unchanged is reported, and a publisher's
/// own notation that was kept is written again when it still means the same.
/// </summary>
internal sealed class NodeDraft(Extensions extensions, JsonPath path, LossReport losses)
{
    // The maximum depth of a text, less the largest number of nodes that surround a kept value.
    private static readonly ReadingOptions Probing =
        new() { MaxProblems = 1, MaxDepth = ImportContext.DepthOf(ReadingOptions.Default) - 8 };
    private static readonly RawJson Thing = Pieces.Text("Thing");
    private static readonly SchemaGraph NoGraph = SchemaGraph.Of([], new Dictionary<ImportContext, Url>());
    private readonly List<KeyValuePair<string, RawJson>> _members = [];
    private readonly HashSet<string> _done = new(StringComparer.Ordinal);

    public JsonPath Path { get; } = path;

    public LossReport Losses { get; } = losses;

    /// <summary>Writes a member.</summary>
    /// <param name="name">Its name in schema.org.</param>
    /// <param name="member">The FactTracker member that it carries.</param>
    /// <param name="value">The value of that member, or null when there is none.</param>
    /// <param name="plain">The JSON to write for it, or null when it cannot be written.</param>
    /// <param name="read">Reads the member back.</param>
    public void Add(string name, string member, object? value, RawJson? plain, Func<SchemaNode, object?> read)
    {
        var isCompared = value is not null || extensions[SchemaNames.ExtensionPrefix + name] is not null;
        var back = isCompared && plain is { } written && NodeOf(name, written) is { } node ? read(node) : null;
        if (value is not null && !Equals(value, back)) Lose(member, "schema.org cannot express it, or would give it another meaning");
        AddKept(name, plain, back, read);
    }

    /// <summary>Writes a member that is a node, which reports its own losses.</summary>
    /// <param name="name">Its name in schema.org.</param>
    /// <param name="plain">The JSON to write for it, or null when there is none.</param>
    /// <param name="read">Reads the member back.</param>
    public void AddNode(string name, RawJson? plain, Func<SchemaNode, object?> read)
    {
        // Only a kept notation is compared with what is read back.
        var isCompared = extensions[SchemaNames.ExtensionPrefix + name] is not null;
        var back = isCompared && plain is { } written && NodeOf(name, written) is { } node ? read(node) : null;
        AddKept(name, plain, back, read);
    }

    /// <summary>Writes the type, which no FactTracker member carries.</summary>
    /// <param name="type">The type.</param>
    /// <param name="alike">Types of which a kept one must be, so that the node is found by it; empty if any may be kept.</param>
    public void AddType(string type, params IReadOnlyList<string> alike) => AddNode("@type", Pieces.Text(type), node =>
    {
        node.TakeType(type);
        return alike.Count == 0 || alike.Any(node.Is);
    });

    /// <summary>Marks an extension as written in another way.</summary>
    public void Done(string extension) => _done.Add(extension);

    /// <summary>Reports a member that cannot be carried.</summary>
    public void Lose(string member, string why) => Losses.Add(Path.Member(member), member, why);

    /// <summary>Reports the members of a record that have no place.</summary>
    public void LoseBeside<TRecord>(TRecord record, RecordMembers<TRecord> members, string why, params ReadOnlySpan<string> carried)
    {
        foreach (var member in members)
        {
            if (member.IsIn(record) && !carried.Contains(member.Name)) Lose(member.Name, why);
        }
    }

    /// <summary>The members, with the extensions that are schema.org's own.</summary>
    public IReadOnlyList<KeyValuePair<string, RawJson>> Finish()
    {
        foreach (var (name, value) in extensions)
        {
            if (_done.Contains(name)) continue;
            var member = name.StartsWith(SchemaNames.ExtensionPrefix, StringComparison.Ordinal)
                ? name[SchemaNames.ExtensionPrefix.Length..]
                : null;
            if (member is null) Lose(name, "it is not a member of schema.org");
            else if (Read(member, value, static _ => null).Kept != value) Lose(name, "it would be read back as something else");
            else _members.Add(new(member, value));
        }

        return _members;
    }

    private void AddKept(string name, RawJson? plain, object? back, Func<SchemaNode, object?> read)
    {
        var extension = SchemaNames.ExtensionPrefix + name;
        Done(extension);
        if (extensions[extension] is { } kept)
        {
            foreach (var candidate in Candidates(plain, kept))
            {
                var (value, rest) = Read(name, candidate, read);
                if (!Equals(value, back) || rest != kept) continue;
                _members.Add(new(name, candidate));
                return;
            }

            Lose(extension, $"the member {name} is written from the record instead");
        }

        if (plain is { } written) _members.Add(new(name, written));
    }

    // A kept value may be all values of the member, or those beside the one value that was read.
    private static IEnumerable<RawJson> Candidates(RawJson? plain, RawJson kept)
    {
        yield return kept;
        if (plain is { } written && kept.AsUtf8()[0] == '[') yield return Pieces.List([.. ElementsOf(written), .. ElementsOf(kept)]);
    }

    private static IEnumerable<RawJson> ElementsOf(RawJson piece) => RawWriter.Elements(piece);

    // What is written is valid UTF-8, with U+FFFD in place of what is not.
    private static ReadOnlyMemory<byte> Sound(RawJson piece) =>
        Utf8.IsValid(piece.AsUtf8()) ? piece.AsMemory() : Encoding.UTF8.GetBytes(piece.ToString());

    private static (object? Value, RawJson? Kept) Read(string name, RawJson piece, Func<SchemaNode, object?> read) =>
        NodeOf(name, piece) is { } node ? (read(node), node.Rest()[SchemaNames.ExtensionPrefix + name]) : (null, null);

    private static SchemaNode? NodeOf(string name, RawJson piece)
    {
        KeyValuePair<string, RawJson>[] members = name == "@type"
            ? [new(name, piece)]
            : [new("@type", Thing), new(name, piece)];
        var context = new ImportContext(Sound(Pieces.Object(members)), Probing);
        return JsonItemReader.Read(context) is { } item ? new SchemaNode(new ExtendedJson().Unwrap(item, context), context, NoGraph) : null;
    }
}
