using FactTracker.Interchange;
using NodaTime;

namespace FactTracker.Storage;

/// <summary>How a text is imported into a store.</summary>
/// <remarks>Immutable; equal by content.</remarks>
/// <param name="At">When it is recorded.</param>
/// <example><code>
/// var options = new ImportOptions(SystemClock.Instance.GetCurrentInstant()) { By = "Anna", Why = "the survey of May" };
/// </code></example>
public sealed record ImportOptions(Instant At)
{
    /// <summary>Who records it, or null.</summary>
    public Agent? By { get; init; }

    /// <summary>The reason, or null.</summary>
    public string? Why { get; init; }

    /// <summary>The formats among which that of the text is found; <see cref="ClaimSetFormats.All"/> by default.</summary>
    public ClaimSetFormats Formats { get; init; } = ClaimSetFormats.All;

    /// <summary>The format of the text, or null to find it.</summary>
    public IReadableFormat? Format { get; init; }

    /// <summary>How the text is read.</summary>
    public ReadingOptions Reading { get; init; } = ReadingOptions.Default;
}
