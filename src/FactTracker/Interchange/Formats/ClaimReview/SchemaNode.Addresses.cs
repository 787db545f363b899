using FactTracker.Json;

namespace FactTracker.Interchange.Formats.ClaimReview;

/// <content>Addresses: texts, references, nodes that have an address, and relative addresses.</content>
internal sealed partial class SchemaNode
{
    /// <summary>Takes an address: a text, or a node that has one.</summary>
    public Url? Address(string name)
    {
        if (Values(name) is not [{ IsObject: true } node, ..] values || AddressIn(node) is not { } address)
            return Text(name) is { } text ? Absolute(text, this[name]!) : default(Url?);
        if (values.Count == 1 && node.Members.Count == 1) Take(name);
        else Repaired(node, $"The address must be a text; {Shown(address)} is read from the node, which is kept.");
        return new Url(address);
    }

    /// <summary>Takes the address of a page, otherwise returns null; the first when there are several, and the others are kept.</summary>
    public string? WebAddress(string name)
    {
        if (Values(name) is not [var first, ..] values
            || (first.IsString ? first.Text : first is { IsObject: true, Members.Count: 1 } ? AddressIn(first) : null) is not { } text
            || string.IsNullOrWhiteSpace(text) || !new Url(text).IsWeb) return null;
        KeepOnly(name, [.. values.Skip(1)]);
        return text;
    }

    /// <summary>Reads the address of a page in place of a missing one; the member itself is kept.</summary>
    public Url? AddressFallback(string name)
    {
        if (Values(name) is not [var value, ..]
            || (value.IsObject ? AddressIn(value) : value.Text) is not { } address) return null;
        if (string.IsNullOrWhiteSpace(address))
        {
            Repaired(value, "The address is blank; it is read as missing.");
            return null;
        }

        if (!new Url(address).IsWeb) return null;
        Repaired(value, $"The address is missing; {Shown(address)} is read in its place.");
        return new Url(address);
    }

    private static string? AddressIn(JsonItem node) =>
        (node["@id"] ?? node["url"] ?? node["@value"]) is { IsString: true, Text: { } address } && !string.IsNullOrWhiteSpace(address)
            ? address
            : null;

    private Url Absolute(string text, JsonItem item)
    {
        var trimmed = text.Trim();
        if (trimmed != text) Repaired(item, $"The address has spaces around it; it is read as {Shown(trimmed)}.");
        if (_graph.BaseOf(Context)?.ToUri() is not { } page || trimmed.StartsWith('#')
            || !Uri.TryCreate(trimmed, UriKind.Relative, out var relative) || !Uri.TryCreate(page, relative, out var whole))
            return new Url(trimmed);
        Repaired(item, $"The address is relative to the page; it is read as {Shown(whole.AbsoluteUri)}.");
        return new Url(whole.AbsoluteUri);
    }
}
