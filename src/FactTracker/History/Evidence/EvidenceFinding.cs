namespace FactTracker.History;

/// <summary>What became of one quote.</summary>
/// <remarks>Equal by content.</remarks>
/// <param name="Claim">The id of the claim.</param>
/// <param name="Citation">The index of the citation in the claim.</param>
/// <param name="Source">The id of the source.</param>
/// <param name="State">What became of it.</param>
/// <example><code>
/// foreach (var finding in set.CheckEvidence(copies).Findings) Console.WriteLine(finding.ToWords());
/// </code></example>
public sealed record EvidenceFinding(ClaimId Claim, int Citation, SourceId Source, EvidenceState State)
{
    /// <summary>Where it stands, or what stands in its place; null when it is gone or there is no copy.</summary>
    public EvidencePlace? Place { get; init; }

    /// <summary>In how many places the words stand equally well; the first, or the one nearest to the pin, is reported.</summary>
    public int Places { get; init; } = 1;

    /// <summary>What is changed, in the order of the quote.</summary>
    public ValueList<WordChange> Changes { get; init; }

    /// <summary>The amounts and dates that the claim states and that are neither in the quote nor in the text around it.</summary>
    public ValueList<string> Missing { get; init; }

    /// <summary>Why the copy cannot be used, or null.</summary>
    public string? Fault { get; init; }

    /// <summary>Whether the citation supports the claim, so that the claim depends on the quote.</summary>
    public bool Supports { get; init; } = true;

    /// <summary>The text around the words where they stand, for pins; null on a side that has none.</summary>
    internal (string? Before, string? After) Around { get; init; }

    /// <summary>Whether the source no longer says what was quoted.</summary>
    public bool IsLost => State is EvidenceState.Changed or EvidenceState.Gone;

    /// <summary>What is changed in words, or null when nothing is known to be.</summary>
    public string? Difference => Changes.IsEmpty ? null : string.Join("; ", Changes);
}
