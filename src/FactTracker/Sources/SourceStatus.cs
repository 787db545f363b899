namespace FactTracker;

/// <summary>The standing of a source: whether its publisher still stands by it.</summary>
/// <remarks>A word that is not on the list is kept and treated as unknown.</remarks>
/// <example><code>source with { Status = SourceStatus.Retracted, StatusReason = "the data were made up" }</code></example>
public sealed partial class SourceStatus : Word<SourceStatus>, IWordList<SourceStatus>
{
    private SourceStatus(string name, bool isKnown = true)
        : base(name, isKnown)
    {
    }

    /// <summary>The source stands as it was published; the default.</summary>
    public static SourceStatus Published { get; } = new("published");

    /// <summary>The publisher has corrected the source, which stands with its correction.</summary>
    public static SourceStatus Corrected { get; } = new("corrected");

    /// <summary>The source was taken back before its final publication, or by its authors alone.</summary>
    public static SourceStatus Withdrawn { get; } = new("withdrawn");

    /// <summary>The publisher has declared that nobody should rely on the source.</summary>
    public static SourceStatus Retracted { get; } = new("retracted");

    /// <inheritdoc/>
    public static IReadOnlyList<SourceStatus> Known { get; } = [Published, Corrected, Withdrawn, Retracted];

    static SourceStatus IWordList<SourceStatus>.Unlisted(string name) => new(name, isKnown: false);
}
