using FactTracker.Problems;

namespace FactTracker.Serialization;

/// <summary>A problem as the reader finds it, at an offset in the text. Its line and path are determined later.</summary>
/// <param name="Rule">The rule that is broken.</param>
/// <param name="Offset">The offset in the whole text, in bytes.</param>
/// <param name="Record">The record that contains it.</param>
/// <param name="Message">What is wrong.</param>
internal sealed record RawProblem(Rule Rule, long Offset, RecordPlace Record, string Message) : ILimitedProblem<RawProblem>
{
    public string? Value { get; init; }

    public string? Remedy { get; init; }

    public LeftOutProblems? LeftOut { get; init; }

    public RawProblem ToNote(Rule rule, LeftOutProblems leftOut) =>
        new(rule, Offset, Record, $"{leftOut} are not listed.") { Remedy = LeftOutProblems.Remedy, LeftOut = leftOut };
}
