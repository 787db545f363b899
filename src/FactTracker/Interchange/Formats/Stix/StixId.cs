using FactTracker.Json;

namespace FactTracker.Interchange.Formats.Stix;

/// <summary>Makes and recognises STIX identifiers (2.1, section 2.9): a type, two hyphens, a UUID.</summary>
internal static class StixId
{
    private const int UuidLength = 36;

    /// <summary>The namespace that the standard reserves for observables whose UUID is derived from their content.</summary>
    private static readonly Guid ObservableNamespace = new("00abedb4-aa42-466c-9c01-fed23315a9b7");

    /// <summary>FactTracker's namespace, since the standard forbids other uses of its own.</summary>
    private static readonly Guid OwnNamespace = new("2f7a5e1c-6a1b-5d0e-9c57-8e0f4f1b7a63");

    private static readonly string[] HashOrder = ["MD5", "SHA-1", "SHA-256", "SHA-512"];

    // Section 6: the properties that make up the id of each observable; process has none.
    private static readonly Dictionary<string, string[]> Contributing = new(StringComparer.Ordinal)
    {
        ["artifact"] = ["hashes", "payload_bin"],
        ["autonomous-system"] = ["number"],
        ["directory"] = ["path"],
        ["domain-name"] = ["value"],
        ["email-addr"] = ["value"],
        ["email-message"] = ["from_ref", "subject", "body"],
        ["file"] = ["hashes", "name", "extensions", "parent_directory_ref"],
        ["ipv4-addr"] = ["value"],
        ["ipv6-addr"] = ["value"],
        ["mac-addr"] = ["value"],
        ["mutex"] = ["name"],
        ["network-traffic"] = ["start", "end", "src_ref", "dst_ref", "src_port", "dst_port", "protocols", "extensions"],
        ["software"] = ["name", "cpe", "swid", "vendor", "version"],
        ["url"] = ["value"],
        ["user-account"] = ["account_type", "user_id", "account_login"],
        ["windows-registry-key"] = ["key", "values"],
        ["x509-certificate"] = ["hashes", "serial_number"],
    };

    /// <summary>Returns the type in an id, or null when it is not a STIX id.</summary>
    public static string? TypeOf(string id)
    {
        var type = id.Length > UuidLength + 2 ? id[..^(UuidLength + 2)] : "";
        var isId = type.Length > 0 && id.AsSpan(type.Length).StartsWith("--") && Guid.TryParseExact(id.AsSpan(type.Length + 2), "D", out _);
        return isId && type.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-') ? type : null;
    }

    /// <summary>Makes an id from a name.</summary>
    public static string Of(string type, string name) => $"{type}--{Uuid5.Of(OwnNamespace, name)}";

    /// <summary>Makes an id from some members of an object without a name.</summary>
    public static string OfContent(string type, JsonItem item, IEnumerable<string> members, ReadOnlySpan<byte> text) =>
        $"{type}--{Uuid5.Of(OwnNamespace, CanonicalOf(item, members, text))}";

    /// <summary>
    /// Returns the id that the standard derives from an observable, or null when it has none of the contributing properties.
    /// </summary>
    public static string? OfObservable(string type, JsonItem item, ReadOnlySpan<byte> text)
    {
        if (!Contributing.TryGetValue(type, out var members) || !members.Any(member => item[member] is not null)) return null;
        return $"{type}--{Uuid5.Of(ObservableNamespace, CanonicalOf(item, members, text))}";
    }

    private static byte[] CanonicalOf(JsonItem item, IEnumerable<string> members, ReadOnlySpan<byte> text)
    {
        var values = new List<(string Name, RawJson Value)>();
        foreach (var member in members)
        {
            if (item[member] is { } value)
                values.Add((member, member == Members.Hashes ? OneHash(value, text) : JsonItemWriter.Write(value, text)));
        }

        return CanonicalOf(RawBuilder.Build(json =>
        {
            json.WriteStartObject();
            foreach (var (name, value) in values)
            {
                json.WritePropertyName(name);
                RawWriter.Write(json, value);
            }

            json.WriteEndObject();
        }).AsUtf8());
    }

    // The standard asks for RFC 8785. What it refuses, such as a number beyond the doubles, needs an id too.
    private static byte[] CanonicalOf(ReadOnlySpan<byte> json)
    {
        try
        {
            return CanonicalJson.Of(json);
        }
        catch (FormatException)
        {
            return CanonicalJson.ExactOf(json);
        }
    }

    // Of several hashes, the first in the standard's list contributes; otherwise the first one.
    private static RawJson OneHash(JsonItem hashes, ReadOnlySpan<byte> text)
    {
        var name =
            HashOrder.FirstOrDefault(name => hashes[name] is not null) ?? hashes.Members.Select(member => member.Name).FirstOrDefault();
        if (name is null || hashes[name] is not { } hash) return JsonItemWriter.Write(hashes, text);
        var one = new JsonItem(System.Text.Json.JsonValueKind.Object, hashes.Path, hashes.Offset);
        one.Add(name, hash);
        return JsonItemWriter.Write(one, text);
    }
}
