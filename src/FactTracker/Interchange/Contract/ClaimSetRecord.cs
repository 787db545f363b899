namespace FactTracker.Interchange;

/// <summary>One thing read from a text: the set's own members, a source, a claim, or nothing but problems.</summary>
/// <remarks>Equal by content.</remarks>
/// <example><code>await foreach (var record in format.ReadRecordsAsync(stream)) if (record.Claim is { } claim) Console.WriteLine(claim);</code></example>
public sealed record ClaimSetRecord
{
    /// <summary>The set without sources and claims, or null; at most one record of a text has it.</summary>
    public ClaimSet? Header { get; init; }

    /// <summary>The source, or null.</summary>
    public Source? Source { get; init; }

    /// <summary>The claim, or null.</summary>
    public Claim? Claim { get; init; }

    /// <summary>Where in the text it comes from, or null where it stands for no one place.</summary>
    public TextPlace? Place { get; init; }

    /// <summary>The problems found in reading it.</summary>
    public ValueList<Problem> Problems { get; init; }
}
