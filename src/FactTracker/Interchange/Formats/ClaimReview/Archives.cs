using FactTracker.Json;

namespace FactTracker.Interchange.Formats.ClaimReview;

/// <summary>Reads and writes archived copies: addresses, or pages with an address and the date they were made on.</summary>
internal static class Archives
{
    /// <summary>The member of a work, and of a claim, for its archived copies.</summary>
    public const string Name = "archivedAt";

    private const string Page = "WebPage";
    private const string Made = "dateCreated";

    /// <summary>Takes the archived copies of a node; values that are no address are kept.</summary>
    public static ValueList<ArchivedCopy> Take(SchemaNode node)
    {
        var copies = new List<ArchivedCopy>();
        var kept = new List<JsonItem>();
        foreach (var value in node.Values(Name))
        {
            var read = value.IsObject ? OfNode(node.NodeOf(value)) : OfText(node, value);
            if (read.Count == 0)
            {
                node.Unread(value, "the address of an archived copy");
                kept.Add(value);
            }

            copies.AddRange(read);
        }

        node.KeepOnly(Name, kept);
        return [.. copies.Distinct()];
    }

    /// <summary>Writes the archived copies of a source.</summary>
    public static void Write(NodeDraft draft, ValueList<ArchivedCopy> copies)
    {
        var path = draft.Path.Member("archived");
        var written = new List<ArchivedCopy>();
        var pieces = new List<RawJson>();
        for (var index = 0; index < copies.Count; index++)
        {
            if (Addresses.In(copies[index].Url.Text) is [var address] && address == copies[index].Url.Text)
            {
                written.Add(copies[index]);
                pieces.Add(Piece(copies[index], path.At(index), draft.Losses));
            }
            else
            {
                draft.Losses.Add(path.At(index), "an archived copy", "its address is not that of a page, and would not be read back");
            }
        }

        draft.Add(
            Name, "archived", written.Count == 0 ? null : ValueList.Create([.. written]), Pieces.OneOrMany(pieces),
            node => Take(node) is { IsEmpty: false } read ? read : null);
    }

    private static List<ArchivedCopy> OfText(SchemaNode node, JsonItem value)
    {
        var addresses = value.IsString ? Addresses.In(value.Text!) : [];
        if (addresses.Count > 1) node.Repaired(value, $"The text holds {addresses.Count} addresses; each is read as an archived copy.");
        return [.. addresses.Select(address => new ArchivedCopy(new Url(address)))];
    }

    private static List<ArchivedCopy> OfNode(SchemaNode node)
    {
        if ((node.Address("url") ?? node.AddressFallback("@id")) is not { } address) return [];
        node.TakeType(Page);
        var copy = new ArchivedCopy(address) { At = node.Date(Made) };
        return [copy with { Extensions = node.Rest() }];
    }

    private static RawJson Piece(ArchivedCopy copy, JsonPath path, LossReport losses)
    {
        if (copy == new ArchivedCopy(copy.Url)) return Pieces.Text(copy.Url.Text);
        var draft = new NodeDraft(copy.Extensions, path, losses);
        draft.AddType(Page);
        Plain.Address(draft, "url", "url", copy.Url);
        Plain.Date(draft, Made, "at", copy.At);
        return Pieces.Object(draft.Finish());
    }
}
