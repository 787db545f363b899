namespace FactTracker.Serialization;

/// <summary>A line of the line form: the header, a source, a claim, or only problems.</summary>
/// <remarks>Equal by content.</remarks>
/// <param name="Number">The number of the line in the text, from 1, including empty lines.</param>
/// <param name="Problems">The problems found while reading the line.</param>
/// <example><code>
/// await foreach (var line in ClaimLineReader.ReadAsync(stream)) if (line.Claim is { } claim) Console.WriteLine(claim);
/// </code></example>
public sealed record ClaimLine(long Number, ValueList<Problem> Problems)
{
    /// <summary>The set without sources and claims, when this line is the header; otherwise null.</summary>
    public ClaimSet? Header { get; init; }

    /// <summary>The source on the line, or null.</summary>
    public Source? Source { get; init; }

    /// <summary>The claim on the line, or null.</summary>
    public Claim? Claim { get; init; }
}
