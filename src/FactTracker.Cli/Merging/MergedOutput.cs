using FactTracker.Cli.Ledgers;
using FactTracker.Interchange;

namespace FactTracker.Cli;

/// <summary>Writes a set that was merged or resolved: to standard output, to a file, or in place of a file that was read.</summary>
internal static class MergedOutput
{
    /// <summary>Writes a set to standard output, or to a file in the format of its extension.</summary>
    /// <param name="set">The set.</param>
    /// <param name="target">The file, or null for standard output.</param>
    /// <param name="format">The format of what was read, or null if that cannot be written.</param>
    /// <param name="run">The run.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    public static async Task WriteAsync(
        ClaimSet set, string? target, IWritableFormat? format, VerbRun run, CancellationToken cancellationToken)
    {
        IReadOnlyList<Problem> losses;
        if (target is null or ClaimSetInput.StandardInput)
        {
            var output = run.Host.Width is null ? run.Data : run.Json;
            losses = await (format ?? JsonFormat.Default).WriteAsync(set, output, cancellationToken).ConfigureAwait(false);
        }
        else
        {
            losses = await WriteFileAsync(set, target, CommandFormats.All.FindWritable(target) ?? format, strict: false, cancellationToken)
                .ConfigureAwait(false);
        }

        Report(losses, target ?? "standard output", run);
    }

    /// <summary>
    /// Replaces a file that was read. The file stays as it was if its format cannot carry something of the set, such as a conflict.
    /// </summary>
    /// <returns>Whether the file was replaced.</returns>
    public static async Task<bool> ReplaceAsync(
        ClaimSet set, string path, IWritableFormat? format, VerbRun run, CancellationToken cancellationToken)
    {
        LedgerFiles.RequireNone(path);
        run.Times.RequireWhole(path);
        var losses = await WriteFileAsync(set, path, format, strict: true, cancellationToken).ConfigureAwait(false);
        if (losses.Count == 0) return true;
        Report(losses, path, run);
        run.Messages.WriteLine(StyledLine.Of(
            $"{path} was not changed, as its format cannot carry everything. Convert it to the native format, or use -o.", Tone.Error));
        return false;
    }

    private static async Task<IReadOnlyList<Problem>> WriteFileAsync(
        ClaimSet set, string path, IWritableFormat? format, bool strict, CancellationToken cancellationToken)
    {
        if (format is null) throw new CommandException($"The format of {path} can be read but not written. Use -o with another file.");
        try
        {
            return await format.WriteFileAsync(set, path, strict, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new CommandException($"{path} cannot be written: {e.Message}");
        }
    }

    private static void Report(IReadOnlyList<Problem> losses, string target, VerbRun run)
    {
        foreach (var loss in losses)
        {
            run.Messages.WriteLine(ProblemLines.LineOf(loss, target));
        }
    }
}
