using FactTracker.Json;

namespace FactTracker.Problems;

/// <summary>A problem that a rule found in a set. Its place is a path in the model, not yet a line in a text.</summary>
/// <param name="Rule">The rule that is broken.</param>
/// <param name="Path">The path to the offending part.</param>
/// <param name="Message">What is wrong, with the offending value.</param>
internal sealed record Finding(Rule Rule, JsonPath Path, string Message) : ILimitedProblem<Finding>
{
    /// <summary>The offending value, or null if something is missing.</summary>
    public string? Value { get; init; }

    /// <summary>What to do about it, or null if the message already says so.</summary>
    public string? Remedy { get; init; }

    /// <inheritdoc/>
    public LeftOutProblems? LeftOut { get; init; }

    /// <inheritdoc/>
    public Finding ToNote(Rule rule, LeftOutProblems leftOut) =>
        new(rule, Path, $"{leftOut} are not listed.") { Remedy = LeftOutProblems.Remedy, LeftOut = leftOut };

    /// <summary>Converts the finding to a problem without a line, for a set that was not read from a text.</summary>
    public Problem ToProblem() => ToProblem(null, null, null);

    /// <summary>Converts the finding to a problem at a place in a text.</summary>
    public Problem ToProblem(string? file, long? line, int? column) => new(Rule, Path.ToString(), Message)
    {
        File = file, Line = line, Column = column, Value = Value, Remedy = Remedy, LeftOut = LeftOut,
    };
}
