using System.Text.Json;
using System.Text.RegularExpressions;

namespace FactTracker.Tests.Interchange.Formats.Prov;

/// <summary>
/// Holds a document against PROV-JSON: known relations with their two ends, names under declared prefixes, ends that are declared.
/// </summary>
internal static partial class ProvChecker
{
    private static readonly Dictionary<string, (string One, string Other, string Kind)> Relations = new(StringComparer.Ordinal)
    {
        ["wasDerivedFrom"] = ("prov:generatedEntity", "prov:usedEntity", "entity"),
        ["wasAttributedTo"] = ("prov:entity", "prov:agent", "agent"),
        ["wasInfluencedBy"] = ("prov:influencee", "prov:influencer", "entity"),
        ["alternateOf"] = ("prov:alternate1", "prov:alternate2", "entity"),
        ["specializationOf"] = ("prov:specificEntity", "prov:generalEntity", "entity"),
        ["hadMember"] = ("prov:collection", "prov:entity", "entity"),
        ["wasGeneratedBy"] = ("prov:entity", "prov:time", ""),
    };

    public static IEnumerable<string> FaultsOf(string text)
    {
        using var document = JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = 1_000 });
        var root = document.RootElement.Clone();
        var prefixes = Names(root, "prefix").Append("prov").ToHashSet();
        foreach (var name in Names(root, "entity").Concat(Names(root, "agent")).Where(name => !IsName(name, prefixes)))
            yield return $"{name} is no qualified name";
        foreach (var part in root.EnumerateObject().Where(part => part.Name is not ("prefix" or "entity" or "agent")))
        {
            if (!Relations.TryGetValue(part.Name, out var ends))
            {
                yield return $"{part.Name} is no relation";
                continue;
            }

            foreach (var relation in part.Value.EnumerateObject())
            {
                if (!relation.Name.StartsWith("_:", StringComparison.Ordinal)) yield return $"{relation.Name} is no blank name";
                if (!Has(relation.Value, ends.One, Names(root, "entity"))) yield return $"{relation.Name} has no {ends.One} that is there";
                if (ends.Kind.Length > 0 && !Has(relation.Value, ends.Other, Names(root, ends.Kind)))
                    yield return $"{relation.Name} has no {ends.Other} that is there";
            }
        }
    }

    private static bool Has(JsonElement relation, string role, HashSet<string> among) =>
        relation.TryGetProperty(role, out var name) && among.Contains(name.GetString()!);

    private static bool IsName(string name, HashSet<string> prefixes) =>
        name.Split(':', 2) is [var prefix, var local] && prefixes.Contains(prefix) && LocalName().IsMatch(local);

    private static HashSet<string> Names(JsonElement root, string part) =>
        root.TryGetProperty(part, out var named) ? [.. named.EnumerateObject().Select(member => member.Name)] : [];

    // PROV-N, section 3.7.1: letters, digits and marks, percent-encoded or escaped others, no dot at the end.
    [GeneratedRegex("""^([\w\-./@~&+*?#$!]|%[0-9A-Fa-f]{2}|\\[='(),\-:;\[\].])*(?<!(?<!\\)\.)$""")]
    private static partial Regex LocalName();
}
