namespace FactTracker.Serialization;

/// <summary>A problem as the reader meets it: at an offset in the text, its line and path still to be found out.</summary>
/// <param name="Rule">The rule that is broken.</param>
/// <param name="Offset">The place in the whole text, in bytes.</param>
/// <param name="Record">The record it is in.</param>
/// <param name="Message">What is wrong.</param>
internal sealed record RawProblem(Rule Rule, long Offset, RecordPlace Record, string Message)
{
    public string? Value { get; init; }

    public string? Remedy { get; init; }
}
