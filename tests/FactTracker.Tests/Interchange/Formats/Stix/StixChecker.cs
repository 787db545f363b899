using System.Text.Json;
using System.Text.RegularExpressions;

namespace FactTracker.Tests.Interchange.Formats.Stix;

/// <summary>What the specification of STIX 2.1 asks of a bundle's objects, as far as it can be told of each alone and of the references
/// among them.</summary>
internal static partial class StixChecker
{
    private static readonly string[] Observables =
    [
        "artifact", "autonomous-system", "directory", "domain-name", "email-addr", "email-message", "file", "ipv4-addr", "ipv6-addr",
        "mac-addr",
        "mutex",
        "network-traffic", "process", "software", "url", "user-account", "windows-registry-key", "x509-certificate",
    ];

    private static readonly Dictionary<string, string[]> Required = new()
    {
        ["relationship"] = ["relationship_type", "source_ref", "target_ref"],
        ["sighting"] = ["sighting_of_ref"],
        ["note"] = ["content", "object_refs"],
        ["opinion"] = ["opinion", "object_refs"],
        ["report"] = ["name", "published", "object_refs"],
        ["identity"] = ["name"],
        ["indicator"] = ["pattern", "pattern_type", "valid_from"],
        ["malware"] = ["is_family"],
        ["extension-definition"] = ["name", "schema", "version", "extension_types", "created_by_ref"],
    };

    public static IEnumerable<string> FaultsOf(string text)
    {
        using var document = JsonDocument.Parse(text);
        var bundle = document.RootElement;
        var faults = new List<string>();
        if (Text(bundle, "type") != "bundle" || !Id().IsMatch(Text(bundle, "id") ?? "")) faults.Add("the bundle has no type or id");
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in bundle.GetProperty("objects").EnumerateArray())
        {
            var type = Text(item, "type") ?? "";
            faults.AddRange(FaultsOf(item, type).Select(fault => $"{type}: {fault}"));
            if (!ids.Add(Text(item, "id")!)) faults.Add($"{type}: the id stands twice");
        }

        return faults;
    }

    private static IEnumerable<string> FaultsOf(JsonElement item, string type)
    {
        if (!TypeName().IsMatch(type)) yield return "no type";
        if (!Id().IsMatch(Text(item, "id") ?? "") || !Text(item, "id")!.StartsWith(type + "--", StringComparison.Ordinal))
            yield return "no id of its type";
        string[] common = Observables.Contains(type) ? [] : type == "marking-definition" ? ["created"] : ["created", "modified"];
        foreach (var name in common.Concat(Required.GetValueOrDefault(type) ?? []))
        {
            if (!item.TryGetProperty(name, out _)) yield return $"no {name}";
        }

        if (!Observables.Contains(type) && Text(item, "spec_version") != "2.1") yield return "no spec_version";
        if (string.CompareOrdinal(Text(item, "created"), Text(item, "modified") ?? "Z") > 0) yield return "modified before it was created";
        foreach (var member in item.EnumerateObject())
        {
            if (!PropertyName().IsMatch(member.Name)) yield return $"{member.Name} is no name of a property";
            if (FaultOf(member) is { } fault) yield return fault;
        }
    }

    private static string? FaultOf(JsonProperty member) => member switch
    {
        { Value.ValueKind: JsonValueKind.Null } => $"{member.Name} is null",
        { Name: "created" or "modified" or "published" or "start_time" or "stop_time" } when !Time().IsMatch(member.Value.GetString()!) =>
            $"{member.Name} is no timestamp",
        { Name: "confidence" } when !(member.Value.TryGetInt32(out var number) && number is >= 0 and <= 100) =>
            "the confidence is not from 0 to 100",
        { Name: "object_refs" or "labels" or "external_references", Value.ValueKind: not JsonValueKind.Array } =>
            $"{member.Name} is no list",
        { Name: "object_refs" or "labels" or "external_references" } when member.Value.GetArrayLength() == 0 =>
            $"{member.Name} is an empty list",
        { Name: "external_references" } when member.Value.EnumerateArray().Any(reference => Text(reference, "source_name") is null or "") =>
            "a reference names no source",
        { Name: var name } when name.EndsWith("_ref", StringComparison.Ordinal) && !Id().IsMatch(member.Value.GetString()!) =>
            $"{name} is no id",
        _ => null,
    };

    private static string? Text(JsonElement item, string name) =>
        item.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    [GeneratedRegex("^[a-z][a-z0-9-]{1,248}[a-z0-9]--[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$")]
    private static partial Regex Id();

    [GeneratedRegex("^[a-z0-9-]{3,250}$")]
    private static partial Regex TypeName();

    [GeneratedRegex("^[a-z0-9_]{2,250}$")]
    private static partial Regex PropertyName();

    [GeneratedRegex(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$")]
    private static partial Regex Time();
}
