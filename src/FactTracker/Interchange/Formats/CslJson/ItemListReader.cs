using FactTracker.Json;

namespace FactTracker.Interchange.Formats.CslJson;

/// <summary>
/// Finds the items of a text: in a list, alone, under their ids, or within the wrappers of citation managers and word processors.
/// </summary>
internal sealed class ItemListReader(ImportContext context)
{
    /// <summary>The members of a Crossref answer for the type of its message and for the message.</summary>
    public const string MessageType = "message-type", Message = "message";

    private const string Items = "items";
    private static readonly string[] Lists = [Items, "citationItems", "references"];
    private static readonly string[] Wrappers = ["itemData", "csljson"];
    private static readonly string[] Envelope = ["status", MessageType, "message-version"];
    private ItemReader _items = new(context);

    /// <summary>Whether a member of that name lists items.</summary>
    public static bool IsList(string name) => Lists.Contains(name);

    public IEnumerable<ClaimSetRecord> Read(JsonItem root)
    {
        if (root.IsArray) return root.Elements.SelectMany(ReadElement).Concat(Problems());
        if (root[MessageType] is { IsString: true } && root[Message] is { IsObject: true } message) return ReadMessage(root, message);
        if (Array.Find(Lists, name => root[name] is { IsArray: true } or { IsObject: true }) is { } list)
            return ReadWithin(root, root[list]!);
        // With the version member of the native format it is a claim set.
        if (root.IsObject && IsItem(root) && root[OwnMembers.Name] is not { IsString: true }) return ReadOne(root, null);
        if (root is { IsObject: true, Members.Count: > 0 } && root.Members.All(member => member.Value.IsObject && IsItem(member.Value)))
            return root.Members.SelectMany(member => ReadOne(member.Value, member.Name)).Concat(Problems());
        context.Report(root, Rules.NotInFormat, "The text is not CSL-JSON, which is a list of items.");
        return Problems();
    }

    // A Crossref answer: a work, or a list of works.
    private IEnumerable<ClaimSetRecord> ReadMessage(JsonItem root, JsonItem message)
    {
        _items = new ItemReader(context, isOfCrossref: true);
        foreach (var member in root.Members.Where(member => member.Value != message && !Envelope.Contains(member.Name)))
        {
            context.Report(member.Value, Rules.ForeignUnread, $"\"{member.Name}\" is not a work; it is skipped.");
        }

        return message[Items] is { IsArray: true } list ? ReadWithin(message, list) : Problems().Concat(ReadOne(message, null));
    }

    private IEnumerable<ClaimSetRecord> ReadWithin(JsonItem root, JsonItem list)
    {
        foreach (var member in root.Members.Where(member => member.Value != list))
        {
            context.Report(member.Value, Rules.ForeignUnread, $"\"{member.Name}\" is not a list of items; it is skipped.");
        }

        var items = list.IsObject && !IsItem(list) ? list.Members.SelectMany(member => ReadOne(member.Value, member.Name))
            : list.OneOrMany.SelectMany(ReadElement);
        return Problems().Concat(items).Concat(Problems());
    }

    /// <summary>Whether an item is left to be read when it is its turn: an element of a list of items.</summary>
    public static bool IsElement(JsonItem around, string? name) =>
        name is null && (around.IsOutermost || (around.IsInOutermost && around.Name is { } list && IsList(list)));

    // The values in an element are not needed again.
    private IEnumerable<ClaimSetRecord> ReadElement(JsonItem element)
    {
        var records = ReadOne(element, null).ToList();
        element.Release();
        return records;
    }

    private IEnumerable<ClaimSetRecord> ReadOne(JsonItem element, string? key)
    {
        if (element.IsObject && Array.Find(Wrappers, name => element[name] is { IsObject: true }) is { } wrapper)
            element = element[wrapper]!;
        if (element.IsObject) return [_items.Read(element, key)];
        context.Report(element, Rules.ForeignUnread, "An item must be an object; this one is skipped.");
        return Problems();
    }

    private static bool IsItem(JsonItem item) =>
        item.Members.Any(member => member.Name is CslVariables.Id or CslVariables.Type
            || CslVariables.KindOf(member.Name) != CslVariableKind.Unlisted)
        || Array.Exists(Wrappers, name => item[name] is { IsObject: true });

    private IEnumerable<ClaimSetRecord> Problems()
    {
        var problems = context.TakeProblems();
        if (!problems.IsEmpty) yield return new ClaimSetRecord { Problems = problems };
    }
}
