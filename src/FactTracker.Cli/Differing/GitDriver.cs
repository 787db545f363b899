using FactTracker.History;

namespace FactTracker.Cli.Differing;

/// <summary>
/// Compares two states of a file for git, which runs an external diff with seven arguments: path, old file, old hash, old mode, new file,
/// new hash, new mode; with two more for a file that was renamed; and with the path alone for one that is not merged.
/// </summary>
/// <remarks>Git stops at any exit code but 0, so a file that cannot be read is a line of the output.</remarks>
/// <param name="write">Writes a difference.</param>
internal sealed class GitDriver(Action<SetDifference, VerbRun> write)
{
    private const string NoFile = "/dev/null"; // Of a file that was added or deleted; on Windows, too.
    private const int Unmerged = 1, Plain = 7, Renamed = 9;
    private const int OldFile = 1, NewFile = 4, NewPath = 7;

    /// <summary>Compares the files that the arguments name.</summary>
    /// <exception cref="CommandException">These are not the arguments of git.</exception>
    public async Task<ExitCode> RunAsync(string[] arguments, VerbRun run, CancellationToken cancellationToken)
    {
        if (arguments.Length is not (Unmerged or Plain or Renamed))
            throw new CommandException(
                "--git is for git: it passes the path, and the name, hash and mode of the old and the new file. " +
                "Without --git, name two files.");
        var path = arguments[0];
        var names = arguments.Length == Renamed && arguments[NewPath] != path ? $"{path} → {arguments[NewPath]}" : path;
        run.Text.WriteLine(StyledLine.Of($"facttracker diff {names}", Tone.Name));
        if (arguments.Length == Unmerged)
        {
            run.Text.WriteLine(StyledLine.Of("The file is not merged.", Tone.Warning));
            return ExitCode.Well;
        }

        try
        {
            var before = await ReadAsync(arguments[OldFile], run, cancellationToken).ConfigureAwait(false);
            var after = await ReadAsync(arguments[NewFile], run, cancellationToken).ConfigureAwait(false);
            write(after.DifferenceFrom(before), run);
        }
        catch (CommandException fault)
        {
            run.Text.WriteParagraph(StyledLine.Of(fault.Message, Tone.Error));
        }

        run.Text.WriteLine();
        return ExitCode.Well;
    }

    private static async Task<ClaimSet> ReadAsync(string file, VerbRun run, CancellationToken cancellationToken)
    {
        if (file == NoFile || new FileInfo(file) is { Exists: true, Length: 0 }) return ClaimSet.Empty;
        var reading = await ClaimSetInput.ReadSetAsync(file, null, run, cancellationToken).ConfigureAwait(false);
        return reading.Set;
    }
}
