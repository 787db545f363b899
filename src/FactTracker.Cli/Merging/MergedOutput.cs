using FactTracker.Cli.Ledgers;
using FactTracker.Cli.Stores;
using FactTracker.Interchange;

namespace FactTracker.Cli;

/// <summary>Writes a set that was merged or resolved: to standard output, to a file, or in place of a file that was read.</summary>
internal static class MergedOutput
{
    /// <summary>Returns whether a file to be written is one of those that were read.</summary>
    public static bool IsOneOf(string target, IEnumerable<string> read) => target.Length > 0 && read.Any(
        file => file.Length > 0 && file != ClaimSetInput.StandardInput && Path.GetFullPath(file) == Path.GetFullPath(target));

    /// <summary>Writes a set to standard output, or to a file in the format of its extension.</summary>
    /// <param name="set">The set.</param>
    /// <param name="target">The file, or null for standard output.</param>
    /// <param name="read">The files that were read. One of them is not replaced by a part of what it has.</param>
    /// <param name="format">The format of what was read, or null if that cannot be written.</param>
    /// <param name="hasErrors">Whether something could not be read. An existing file is then not replaced: it may be the only copy.</param>
    /// <param name="run">The run.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    public static async Task WriteAsync(
        ClaimSet set, string? target, IEnumerable<string> read, IWritableFormat? format, bool hasErrors, VerbRun run,
        CancellationToken cancellationToken)
    {
        IReadOnlyList<Problem> losses;
        if (target is null or ClaimSetInput.StandardInput)
        {
            var output = run.Host.Width is null ? run.Data : run.Json;
            losses = await (format ?? JsonFormat.Default).WriteAsync(set, output, cancellationToken).ConfigureAwait(false);
        }
        else
        {
            LedgerFiles.RequireNone(target);
            StoreFiles.RequireNone(target);
            if (IsOneOf(target, read)) run.Times.RequireWhole(target);
            if (hasErrors && File.Exists(target) && new FileInfo(target).Length > 0)
                throw new CommandException($"{target} was not replaced, as what was read has errors. Correct them, or name another file.");
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
        run.Times.RequireWhole(path);
        return await WriteWholeAsync(set, path, format, run, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Writes a set into a file, in full or not at all; reports what the format cannot carry.</summary>
    /// <returns>Whether the file was written.</returns>
    public static async Task<bool> WriteWholeAsync(
        ClaimSet set, string path, IWritableFormat? format, VerbRun run, CancellationToken cancellationToken)
    {
        LedgerFiles.RequireNone(path);
        StoreFiles.RequireNone(path);
        var losses = await WriteFileAsync(set, path, format, strict: true, cancellationToken).ConfigureAwait(false);
        if (losses.Count == 0) return true;
        Report(losses, path, run);
        run.Messages.WriteLine(StyledLine.Of(
            $"{path} was not written, as its format cannot carry everything. Convert it to the native format, or use -o.", Tone.Error));
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
            throw new CommandException($"{path} cannot be written: {FileFault.ReasonOf(e)}");
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
