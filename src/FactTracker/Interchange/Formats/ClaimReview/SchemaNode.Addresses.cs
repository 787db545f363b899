using FactTracker.Json;

namespace FactTracker.Interchange.Formats.ClaimReview;

/// <content>Addresses: texts, references, nodes that have one, and relative ones.</content>
internal sealed partial class SchemaNode
{
    /// <summary>An address: a text, or a node that has one.</summary>
    public Url? Address(string name)
    {
        if (Values(name) is not [{ IsObject: true } node, ..] values || AddressIn(node) is not { } address) return Text(name) is { } text ? Absolute(text, this[name]!) : default(Url?);
        if (values.Count == 1 && node.Members.Count == 1) Take(name);
        else Repaired(node, $"It is no text; the address in it is read for it, {Shown(address)}, and it is kept.");
        return new Url(address);
    }

    /// <summary>An address that leads to a page, and else null; the first where there are several, which are kept.</summary>
    public string? WebAddress(string name)
    {
        if (Values(name) is not [var first, ..] values || (first.IsString ? first.Text : first is { IsObject: true, Members.Count: 1 } ? AddressIn(first) : null) is not { } text
            || string.IsNullOrWhiteSpace(text) || !new Url(text).IsWeb) return null;
        KeepOnly(name, [.. values.Skip(1)]);
        return text;
    }

    /// <summary>The address of a page that stands in for one that is missing, and stays where it is.</summary>
    public Url? AddressFallback(string name)
    {
        if (Values(name) is not [var value, ..] || (value.IsObject ? AddressIn(value) : value.Text) is not { } address || !new Url(address).IsWeb) return null;
        Repaired(value, $"It stands in for an address that is missing: {Shown(address)}.");
        return new Url(address);
    }

    private static string? AddressIn(JsonItem node) =>
        (node["@id"] ?? node["url"] ?? node["@value"]) is { IsString: true, Text: { } address } && !string.IsNullOrWhiteSpace(address) ? address : null;

    private Url Absolute(string text, JsonItem item)
    {
        var trimmed = text.Trim();
        if (trimmed != text) Repaired(item, $"There are blanks around the address; it is read as {Shown(trimmed)}.");
        if (_graph.BaseOf(Context)?.ToUri() is not { } page || trimmed.StartsWith('#') || !Uri.TryCreate(trimmed, UriKind.Relative, out var relative) || !Uri.TryCreate(page, relative, out var whole))
            return new Url(trimmed);
        Repaired(item, $"The address is relative to the page's; it is read as {Shown(whole.AbsoluteUri)}.");
        return new Url(whole.AbsoluteUri);
    }
}
