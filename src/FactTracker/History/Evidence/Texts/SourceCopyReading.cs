namespace FactTracker.History;

/// <summary>What was found of a copy: the copy, or why it cannot be used, or neither when there is none.</summary>
/// <remarks>Equal when the copies are the same object and the faults equal texts.</remarks>
/// <example><code>var reading = new SourceCopyReading { Fault = "scan.tiff is not a text." };</code></example>
public sealed record SourceCopyReading
{
    /// <summary>There is no copy.</summary>
    public static SourceCopyReading None { get; } = new();

    /// <summary>The copy, or null.</summary>
    public SourceCopy? Copy { get; init; }

    /// <summary>Why a copy that is there cannot be used, as a sentence, or null.</summary>
    public string? Fault { get; init; }
}
