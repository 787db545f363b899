using FactTracker.Serialization;

namespace FactTracker.Cli;

/// <summary>A format that claim sets are read from and written to.</summary>
/// <param name="Name">What <c>--from</c> and <c>--to</c> call it.</param>
/// <param name="Endings">How the names of its files end, the most telling first.</param>
internal sealed record ClaimSetFormat(string Name, IReadOnlyList<string> Endings)
{
    public required Func<Stream, ReadingOptions, CancellationToken, Task<Reading>> Read { get; init; }

    public required Func<ClaimSet, Stream, CancellationToken, Task> Write { get; init; }

    /// <summary>Writes beside the file and then in its place, so that the old file or the new one is there, whole.</summary>
    public required Func<ClaimSet, string, CancellationToken, Task> WriteFile { get; init; }
}
