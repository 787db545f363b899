using System.CommandLine;
using FactTracker.Serialization;

namespace FactTracker.Cli;

/// <summary>Where claim sets come from: the files named, or standard input.</summary>
internal static class ClaimSetInput
{
    public const string StandardInput = "-";

    public static Argument<string> File() => new("FILE")
    {
        Description = "The claim set; - or nothing reads standard input.",
        DefaultValueFactory = _ => StandardInput,
    };

    public static Option<ClaimSetFormat?> From() =>
        ClaimSetFormats.Option("--from", "The format of what is read; without it, the text itself tells.");

    /// <summary>Reads a claim set whatever is wrong in it.</summary>
    /// <exception cref="CommandException">It cannot be read, or is no claim set at all.</exception>
    public static async Task<Reading> ReadAsync(string path, ClaimSetFormat? format, CommandHost host, CancellationToken cancellationToken)
    {
        var reading = path == StandardInput
            ? await ReadAsync(host.Input, path, format, cancellationToken).WaitAsync(cancellationToken).ConfigureAwait(false)
            : await ReadFileAsync(path, format, cancellationToken).ConfigureAwait(false);
        if (reading.IsClaimSet) return reading;
        var name = path == StandardInput ? "Standard input" : path;
        throw new CommandException($"{name} is not a claim set: {(reading.Problems is [var first, ..] ? first.Message : "there is nothing in it.")}");
    }

    /// <summary>Reads a claim set, and says on standard error when there is more in the text than could be read.</summary>
    /// <exception cref="CommandException">It cannot be read, or is no claim set at all.</exception>
    public static async Task<Reading> ReadSoundAsync(string path, ClaimSetFormat? format, VerbRun run, CancellationToken cancellationToken)
    {
        var reading = await ReadAsync(path, format, run.Host, cancellationToken).ConfigureAwait(false);
        if (reading.HasErrors)
            run.Messages.WriteLine(StyledLine.Of($"{path} has errors, and what could not be read is left out; facttracker check tells which.", Tone.Warning));
        return reading;
    }

    private static async Task<Reading> ReadFileAsync(string path, ClaimSetFormat? format, CancellationToken cancellationToken)
    {
        if (path.Length == 0) throw new CommandException("A file name is empty.");
        if (Directory.Exists(path)) throw new CommandException($"{path} is a directory; name a file in it.");
        try
        {
            if (format is null) return await ClaimSetReader.ReadFileAsync(path, null, cancellationToken).ConfigureAwait(false);
            var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, useAsync: true);
            await using (file.ConfigureAwait(false))
            {
                return await ReadAsync(file, path, format, cancellationToken).ConfigureAwait(false);
            }
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new CommandException($"{path} is not there.");
        }
        catch (UnauthorizedAccessException)
        {
            throw new CommandException($"{path} may not be read; ask its owner for permission.");
        }
        catch (IOException e)
        {
            throw new CommandException($"{path} cannot be read: {e.Message}");
        }
    }

    private static Task<Reading> ReadAsync(Stream stream, string path, ClaimSetFormat? format, CancellationToken cancellationToken)
    {
        var options = new ReadingOptions { FileName = path };
        return format is null ? ClaimSetReader.ReadAsync(stream, options, cancellationToken) : format.Read(stream, options, cancellationToken);
    }
}
