namespace FactTracker.Serialization;

/// <summary>A problem whose offset and path are known, but not yet its line.</summary>
internal readonly record struct PlacedProblem(Rule Rule, long Offset, string Path, string Message)
{
    public string? Value { get; init; }

    public string? Remedy { get; init; }

    public LeftOutProblems? LeftOut { get; init; }

    public Problem ToProblem(string? file, (long Line, int Column) place) =>
        new(Rule, Path, Message)
        {
            File = file, Line = place.Line, Column = place.Column, Value = Value, Remedy = Remedy, LeftOut = LeftOut,
        };
}
