namespace FactTracker.Interchange;

/// <summary>A record read from a text: the members of the set, a source, a claim, or only problems.</summary>
/// <remarks>Equal by content.</remarks>
/// <example><code>
/// await foreach (var record in format.ReadRecordsAsync(stream)) if (record.Claim is { } claim) Console.WriteLine(claim);
/// </code></example>
public sealed record ClaimSetRecord
{
    /// <summary>The set without sources and claims, or null. At most one record of a text has it.</summary>
    public ClaimSet? Header { get; init; }

    /// <summary>The source, or null.</summary>
    public Source? Source { get; init; }

    /// <summary>The claim, or null.</summary>
    public Claim? Claim { get; init; }

    /// <summary>The place in the text that the record was read from, or null when there is no single place.</summary>
    public TextPlace? Place { get; init; }

    /// <summary>The problems found while reading it.</summary>
    public ValueList<Problem> Problems { get; init; }

    /// <summary>Whether it has a source, a claim or a member of the set. Members that were only kept as extensions do not count.</summary>
    internal bool SaysSomething =>
        Source is not null || Claim is not null
        || (Header is { } header && header with { Extensions = Extensions.Empty } != ClaimSet.Empty);
}
