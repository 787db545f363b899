using CsCheck;

namespace FactTracker.Tests.Generators;

/// <summary>Agents by name, by id, by both.</summary>
internal static class AgentGen
{
    public static Gen<Agent> Any { get; } = Gen.Frequency(
            (4, TextGen.Frequent.Select(name => new Agent(name))),
            (1, TextGen.IdOf("s").Select(id => new Agent(null, id))),
            (1, TextGen.NotBlank.Select(TextGen.IdOf("s"), (name, id) => new Agent(name, id))))
        .Sometimes(TextGen.Any, (agent, role) => agent with { Role = role }, oneIn: 6)
        .Sometimes(
            Gen.Int[0, 10].Select(tenths => Confidence.Of(tenths / 10m)),
            (agent, confidence) => agent.WithConfidence([confidence]), oneIn: 10)
        .Sometimes(ExtensionsGen.Any, (agent, extensions) => agent with { Extensions = extensions }, oneIn: 10);
}
