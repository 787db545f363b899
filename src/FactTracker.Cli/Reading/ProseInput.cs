using System.Text;

namespace FactTracker.Cli;

/// <summary>Reads prose from the command line, a file, or standard input.</summary>
internal static class ProseInput
{
    public static async Task<string> ReadAsync(string[] words, CommandHost host, CancellationToken cancellationToken)
    {
        if (words is not ([] or [ClaimSetInput.StandardInput])) return string.Join(' ', words);
        using var reader = new StreamReader(host.Input, Encoding.UTF8, detectEncodingFromByteOrderMarks: true, leaveOpen: true);
        return await reader.ReadToEndAsync(cancellationToken).WaitAsync(cancellationToken).ConfigureAwait(false);
    }

    public static async Task<string> ReadFileAsync(string path, CancellationToken cancellationToken)
    {
        if (path.Length == 0) throw new CommandException("A file name is empty. Name the file to read.");
        if (Directory.Exists(path)) throw new CommandException($"{path} is a directory. Name a file in it.");
        try
        {
            return await File.ReadAllTextAsync(path, cancellationToken).ConfigureAwait(false);
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
}
