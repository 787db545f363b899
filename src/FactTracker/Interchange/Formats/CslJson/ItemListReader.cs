using FactTracker.Json;

namespace FactTracker.Interchange.Formats.CslJson;

/// <summary>Finds the items of a text: in a list, alone, under their ids, or within what citation managers and word processors put around
/// them.</summary>
internal sealed class ItemListReader(ImportContext context)
{
    /// <summary>The members under which Crossref says what its answer is of, and what it is.</summary>
    public const string MessageType = "message-type", Message = "message";

    private const string Items = "items";
    private static readonly string[] Lists = [Items, "citationItems", "references"];
    private static readonly string[] Wrappers = ["itemData", "csljson"];
    private static readonly string[] Envelope = ["status", MessageType, "message-version"];
    private ItemReader _items = new(context);

    /// <summary>Whether items are listed under a name.</summary>
    public static bool IsList(string name) => Lists.Contains(name);

    public IEnumerable<ClaimSetRecord> Read(JsonItem root)
    {
        if (root.IsArray) return root.Elements.SelectMany(element => ReadOne(element, null)).Concat(Told());
        if (root[MessageType] is { IsString: true } && root[Message] is { IsObject: true } message) return ReadMessage(root, message);
        if (Array.Find(Lists, name => root[name] is { IsArray: true } or { IsObject: true }) is { } list) return ReadWithin(root, root[list]!);
        if (root.IsObject && IsItem(root)) return ReadOne(root, null);
        if (root is { IsObject: true, Members.Count: > 0 } && root.Members.All(member => member.Value.IsObject && IsItem(member.Value)))
            return root.Members.SelectMany(member => ReadOne(member.Value, member.Name)).Concat(Told());
        context.Report(root, Rules.NotInFormat, "CSL-JSON is a list of items.");
        return Told();
    }

    // An answer of Crossref: a work, or a list of them.
    private IEnumerable<ClaimSetRecord> ReadMessage(JsonItem root, JsonItem message)
    {
        _items = new ItemReader(context, isOfCrossref: true);
        foreach (var member in root.Members.Where(member => member.Value != message && !Envelope.Contains(member.Name)))
        {
            context.Report(member.Value, Rules.ForeignUnread, $"\"{member.Name}\" is no work; it is left out.");
        }

        return message[Items] is { IsArray: true } list ? ReadWithin(message, list) : Told().Concat(ReadOne(message, null));
    }

    private IEnumerable<ClaimSetRecord> ReadWithin(JsonItem root, JsonItem list)
    {
        foreach (var member in root.Members.Where(member => member.Value != list))
        {
            context.Report(member.Value, Rules.ForeignUnread, $"\"{member.Name}\" is no list of items; it is left out.");
        }

        var items = list.IsObject && !IsItem(list) ? list.Members.SelectMany(member => ReadOne(member.Value, member.Name))
            : list.OneOrMany.SelectMany(element => ReadOne(element, null));
        return Told().Concat(items).Concat(Told());
    }

    private IEnumerable<ClaimSetRecord> ReadOne(JsonItem element, string? key)
    {
        if (element.IsObject && Array.Find(Wrappers, name => element[name] is { IsObject: true }) is { } wrapper) element = element[wrapper]!;
        if (element.IsObject) return [_items.Read(element, key)];
        context.Report(element, Rules.ForeignUnread, "An item is an object; this is left out.");
        return Told();
    }

    private static bool IsItem(JsonItem item) =>
        item.Members.Any(member => member.Name is CslVariables.Id or CslVariables.Type
            || CslVariables.KindOf(member.Name) != CslVariableKind.Unlisted)
        || Array.Exists(Wrappers, name => item[name] is { IsObject: true });

    private IEnumerable<ClaimSetRecord> Told()
    {
        var problems = context.TakeProblems();
        if (!problems.IsEmpty) yield return new ClaimSetRecord { Problems = problems };
    }
}
