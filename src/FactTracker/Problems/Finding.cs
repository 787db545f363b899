using FactTracker.Json;

namespace FactTracker.Problems;

/// <summary>What a rule found in a set: a problem whose place is a path in the model, not yet one in a text.</summary>
/// <param name="Rule">The rule that is broken.</param>
/// <param name="Path">The place.</param>
/// <param name="Message">What is wrong, with the offending value.</param>
internal sealed record Finding(Rule Rule, JsonPath Path, string Message)
{
    /// <summary>The offending value, or null where something is missing.</summary>
    public string? Value { get; init; }

    /// <summary>What to do about it, or null where the message says it.</summary>
    public string? Remedy { get; init; }

    /// <summary>The finding as a problem of a set that was not read from a text.</summary>
    public Problem ToProblem() => new(Rule, Path.ToString(), Message) { Value = Value, Remedy = Remedy };
}
