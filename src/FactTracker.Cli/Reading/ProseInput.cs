using System.Text;
using FactTracker.Interchange;

namespace FactTracker.Cli;

/// <summary>Reads prose from the command line, a file, or standard input, in UTF-8, UTF-16 or UTF-32.</summary>
internal static class ProseInput
{
    // Long books have a few million characters; the work and the memory grow with the text.
    private const int Longest = 1 << 25;

    private const int Piece = 1 << 16;

    public static async Task<string> ReadAsync(string[] words, CommandHost host, CancellationToken cancellationToken)
    {
        if (words is not ([] or [ClaimSetInput.StandardInput])) return string.Join(' ', words);
        var input = await PeekedInput.OpenAsync(host.Input, cancellationToken).WaitAsync(cancellationToken).ConfigureAwait(false);
        await using (input.ConfigureAwait(false))
        {
            return await ReadAsync(input, cancellationToken).ConfigureAwait(false);
        }
    }

    public static async Task<string> ReadFileAsync(string path, CancellationToken cancellationToken)
    {
        if (path.Length == 0) throw new CommandException("A file name is empty. Name the file to read.");
        if (Directory.Exists(path)) throw new CommandException($"{path} is a directory. Name a file in it.");
        try
        {
            var input = await PeekedInput.OpenFileAsync(path, cancellationToken).ConfigureAwait(false);
            await using (input.ConfigureAwait(false))
            {
                return await ReadAsync(input, cancellationToken).ConfigureAwait(false);
            }
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new CommandException($"{path} does not exist.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"{path} cannot be read: {e.Message}");
        }
    }

    private static async Task<string> ReadAsync(PeekedInput input, CancellationToken cancellationToken)
    {
        using var reader = new StreamReader(input.Text, Encoding.UTF8, detectEncodingFromByteOrderMarks: true, leaveOpen: true);
        var prose = new StringBuilder();
        var piece = new char[Piece];
        while (await reader.ReadAsync(piece, cancellationToken).AsTask().WaitAsync(cancellationToken).ConfigureAwait(false)
            is > 0 and var count)
        {
            if (prose.Length + count > Longest)
                throw new CommandException($"The text has more than {Longest} characters, too many to read. Split it.");
            prose.Append(piece, 0, count);
        }

        return prose.ToString();
    }
}
