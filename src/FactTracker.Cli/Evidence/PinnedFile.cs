using FactTracker.Interchange;

namespace FactTracker.Cli.Evidence;

/// <summary>Writes a set with pinned quotes, in full or not at all.</summary>
internal static class PinnedFile
{
    /// <summary>Writes a set, and says what was done on standard error.</summary>
    /// <returns>Whether nothing was lost.</returns>
    /// <exception cref="CommandException">The file cannot be written.</exception>
    public static async Task<bool> WriteAsync(ClaimSet set, string target, bool isChanged, VerbRun run, CancellationToken cancellationToken)
    {
        if (!isChanged && File.Exists(target))
        {
            run.Messages.WriteLine(StyledLine.Of($"{target} is as it was: there was nothing to write.", Tone.Quiet));
            return true;
        }

        if (CommandFormats.All.FindWritable(target) is not { } format)
        {
            throw new CommandException(
                $"No format that can be written has the extension of {target}. Name a file such as claims.json with -o.");
        }

        try
        {
            var losses = await format.WriteFileAsync(set, target, strict: true, cancellationToken).ConfigureAwait(false);
            foreach (var loss in losses) run.Messages.WriteLine(ProblemLines.LineOf(loss, target));
            run.Messages.WriteLine(losses.Count == 0
                ? StyledLine.Of($"{target} was written.", Tone.Quiet)
                : StyledLine.Of(
                    $"{target} was not written, as data would be lost (reported above). Name a file such as claims.json with -o.",
                    Tone.Error));
            return losses.Count == 0;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new CommandException($"{target} cannot be written: {e.Message}");
        }
    }
}
