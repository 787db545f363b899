namespace FactTracker.Analysis;

/// <summary>The policies of a newsroom or of a pipeline, as a small JSON file holds them.</summary>
/// <remarks>
/// <para>The format is described by <see cref="PolicySchema"/> and in the README of the folder. What a file leaves out has its
/// default.</para>
/// <para>Equal by content.</para>
/// </remarks>
/// <example><code>
/// var policy = PolicyFile.Read(File.ReadAllBytes("newsroom.policy.json"), "newsroom.policy.json").Require();
/// var stale = set.StaleAt(SystemClock.Instance.GetCurrentInstant(), policy.Staleness);
/// </code></example>
public sealed record PolicyFile
{
    /// <summary>The name of the policies, which is written into results.</summary>
    public string Name { get; init; } = "policy";

    /// <summary>When a claim is stale.</summary>
    public StalenessPolicy Staleness { get; init; } = StalenessPolicy.Default;

    /// <summary>When claims are in conflict.</summary>
    public ConflictPolicy Conflicts { get; init; } = ConflictPolicy.Default;

    /// <summary>How confidences are pooled.</summary>
    public PoolingPolicy Confidence { get; init; } = PoolingPolicy.Default;

    /// <summary>What claims must fulfil.</summary>
    public GatePolicy Gates { get; init; } = new();

    /// <summary>Reads a policy file.</summary>
    /// <param name="utf8">The JSON text in UTF-8.</param>
    /// <param name="fileName">The name of the file for the problems, or null.</param>
    /// <returns>The policies, or all problems of the text.</returns>
    public static PolicyReading Read(ReadOnlyMemory<byte> utf8, string? fileName = null) => PolicyReader.Read(utf8, fileName);
}
