using FactTracker.Interchange;

namespace FactTracker.Cli;

/// <summary>Reads the sets of a merge.</summary>
internal static class MergeInput
{
    /// <summary>
    /// Reads the set that both sides were made from, or null for an empty file, which git gives for a file that both sides added.
    /// </summary>
    public static async Task<InputSet?> ReadBaseAsync(
        string path, IReadableFormat? format, VerbRun run, CancellationToken cancellationToken) =>
        path != ClaimSetInput.StandardInput && new FileInfo(path) is { Exists: true, Length: 0 }
            ? null
            : await ClaimSetInput.ReadSetAsync(path, format, run, cancellationToken).ConfigureAwait(false);

    /// <summary>Returns the format to write a set in that was read in a format, or null if that format cannot be written.</summary>
    public static IWritableFormat? FormatOf(InputSet input) => CommandFormats.All.Find(input.Format) as IWritableFormat;
}
