using System.CommandLine;
using FactTracker.Interchange;
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
        ClaimSetFormats.Option("--from", "The format of what is read; without it, the text itself tells.", ClaimSetFormats.Readable);

    /// <summary>Reads a claim set whatever is wrong in it.</summary>
    /// <exception cref="CommandException">It cannot be read, or is no claim set at all.</exception>
    public static Task<InputSet> ReadAsync(string path, ClaimSetFormat? format, CommandHost host, CancellationToken cancellationToken) =>
        ReadAsync(path, format, ReadingOptions.Default, host, cancellationToken);

    /// <inheritdoc cref="ReadAsync(string, ClaimSetFormat?, CommandHost, CancellationToken)"/>
    public static Task<InputSet> ReadAsync(string path, ClaimSetFormat? format, ReadingOptions limits, CommandHost host, CancellationToken cancellationToken) =>
        UseAsync(path, format, host, (input, told) => ReadAsync(input, told, limits with { FileName = path }, cancellationToken), cancellationToken);

    /// <summary>Opens what is to be read, tells its format, and does something with both.</summary>
    /// <exception cref="CommandException">It cannot be read.</exception>
    public static Task<T> UseAsync<T>(
        string path, ClaimSetFormat? format, CommandHost host, Func<PeekedInput, ClaimSetFormat?, Task<T>> use, CancellationToken cancellationToken) =>
        path == StandardInput
            ? UseAsync(host.Input, path, format, use, cancellationToken).WaitAsync(cancellationToken)
            : UseFileAsync(path, format, use, cancellationToken);

    /// <summary>Reads a claim set that has been opened.</summary>
    /// <exception cref="CommandException">It is no claim set at all.</exception>
    public static Task<InputSet> ReadAsync(PeekedInput input, ClaimSetFormat? format, ReadingOptions options, CancellationToken cancellationToken) =>
        format?.Read is { } read
            ? read(input.Text, options, cancellationToken)
            : InputSet.ReadNativeAsync(input.Text, options with { Form = FormOf(options.FileName!) }, cancellationToken);

    /// <summary>Reads a claim set, and says on standard error when there is more in the text than could be read.</summary>
    /// <exception cref="CommandException">It cannot be read, or is no claim set at all.</exception>
    public static async Task<InputSet> ReadSoundAsync(string path, ClaimSetFormat? format, VerbRun run, CancellationToken cancellationToken)
    {
        var input = await ReadAsync(path, format, run.Host, cancellationToken).ConfigureAwait(false);
        if (input.HasErrors)
            run.Messages.WriteLine(StyledLine.Of($"{path} has errors, and what could not be read is left out; facttracker check tells which.", Tone.Warning));
        return input;
    }

    private static async Task<T> UseFileAsync<T>(
        string path, ClaimSetFormat? format, Func<PeekedInput, ClaimSetFormat?, Task<T>> use, CancellationToken cancellationToken)
    {
        if (path.Length == 0) throw new CommandException("A file name is empty.");
        if (path.Contains('\0', StringComparison.Ordinal)) throw new CommandException($"{path} is no file name.");
        if (Directory.Exists(path)) throw new CommandException($"{path} is a directory; name a file in it.");
        try
        {
            var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, useAsync: true);
            await using (file.ConfigureAwait(false))
            {
                return await UseAsync(file, path, format, use, cancellationToken).ConfigureAwait(false);
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
        catch (Exception e) when (e is IOException or InvalidDataException)
        {
            throw new CommandException($"{path} cannot be read: {e.Message}");
        }
    }

    private static async Task<T> UseAsync<T>(
        Stream stream, string path, ClaimSetFormat? format, Func<PeekedInput, ClaimSetFormat?, Task<T>> use, CancellationToken cancellationToken)
    {
        var input = await PeekedInput.OpenAsync(stream, cancellationToken).ConfigureAwait(false);
        await using (input.ConfigureAwait(false))
        {
            return await use(input, format ?? ClaimSetFormats.OfRead(input.Head.Span, path)).ConfigureAwait(false);
        }
    }

    private static SerializationForm? FormOf(string path) => path.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase) ? SerializationForm.Lines : null;
}
