namespace FactTracker.Serialization;

/// <summary>One line of the line form as it was read: the set, a source or a claim, or nothing but problems.</summary>
/// <remarks>Equal by content.</remarks>
/// <param name="Number">The line's number in the text, counted from 1, empty lines included.</param>
/// <param name="Problems">What reading the line found.</param>
/// <example><code>await foreach (var line in ClaimLineReader.ReadAsync(stream)) if (line.Claim is { } claim) Console.WriteLine(claim);</code></example>
public sealed record ClaimLine(long Number, ValueList<Problem> Problems)
{
    /// <summary>The set without its records, when this is the first line and holds it; else null.</summary>
    public ClaimSet? Header { get; init; }

    /// <summary>The source on the line, or null.</summary>
    public Source? Source { get; init; }

    /// <summary>The claim on the line, or null.</summary>
    public Claim? Claim { get; init; }
}
