using FactTracker.Json;

namespace FactTracker.Analysis;

/// <summary>Reads a policy file, section by section.</summary>
internal static class PolicyReader
{
    public static PolicyReading Read(ReadOnlyMemory<byte> utf8, string? fileName)
    {
        var text = new PolicyText(utf8, fileName);
        var policy = PolicyItems.Read(text) is { } root ? File(root, text) : null;
        return text.HasProblems ? new PolicyReading(null, text.Problems()) : new PolicyReading(policy, []);
    }

    private static PolicyFile File(JsonItem item, PolicyText text)
    {
        var members = new PolicyMembers(item, text, "$schema", "name", "staleness", "conflicts", "confidence", "gates");
        var name = members.Name("name") ?? "policy";
        var staleness = members["staleness"] is { } stale
            ? StalenessSection.Read(stale, text, name)
            : StalenessPolicy.Default with { Name = name };
        var conflicts = members["conflicts"] is { } conflict
            ? ConflictSection.Read(conflict, text, name)
            : ConflictPolicy.Default with { Name = name };
        var confidence = members["confidence"] is { } pooling
            ? ConfidenceSection.Read(pooling, text, name)
            : PoolingPolicy.Default with { Name = name };
        var gates = members["gates"] is { } gate ? GateSection.Read(gate, text, staleness) : new GatePolicy();
        return new PolicyFile
        {
            Name = name,
            Staleness = staleness,
            Conflicts = conflicts,
            Confidence = confidence,
            Gates = gates with { Name = name, Conflicts = conflicts },
        };
    }
}
