using System.Text;
using FactTracker.Interchange;

namespace FactTracker.Cli;

/// <summary>Reads prose from the command line, a file, or standard input, in UTF-8, UTF-16 or UTF-32.</summary>
internal sealed class ProseInput : IAsyncDisposable
{
    // Where the whole text is needed. Long books have a few million characters; the memory grows with the text.
    private const int Longest = 1 << 25;

    private const int Piece = 1 << 16;

    private readonly PeekedInput? _input;

    private readonly PeekedText _text;

    private ProseInput(string words) => _text = new PeekedText(new StringReader(words));

    private ProseInput(PeekedInput input)
    {
        _input = input;
        _text = new PeekedText(new StreamReader(input.Text, Encoding.UTF8, detectEncodingFromByteOrderMarks: true, Piece, leaveOpen: true));
    }

    /// <summary>The text, of any length.</summary>
    public TextReader Text => _text;

    /// <summary>Whether some bytes of what was read were no characters.</summary>
    public bool IsDamaged => _text.IsDamaged;

    /// <summary>Returns the beginning of the text, from which its markup is recognized. Call it once, before reading.</summary>
    public Task<string> PeekAsync(CancellationToken cancellationToken) => _text.PeekAsync(Piece, cancellationToken);

    /// <summary>Opens the words of the command line, or standard input when there are none.</summary>
    public static async Task<ProseInput> OpenAsync(string[] words, CommandHost host, CancellationToken cancellationToken) =>
        words is [] or [ClaimSetInput.StandardInput]
            ? new ProseInput(
                await PeekedInput.OpenAsync(host.Input, cancellationToken).WaitAsync(cancellationToken).ConfigureAwait(false))
            : new ProseInput(string.Join(' ', words));

    /// <summary>Opens a file.</summary>
    public static async Task<ProseInput> OpenFileAsync(string path, CancellationToken cancellationToken)
    {
        if (path.Length == 0) throw new CommandException("A file name is empty. Name the file to read.");
        if (Directory.Exists(path)) throw new CommandException($"{path} is a directory. Name a file in it.");
        try
        {
            return new ProseInput(await PeekedInput.OpenFileAsync(path, cancellationToken).ConfigureAwait(false));
        }
        catch (Exception e) when (InputFaults.Of(e, path) is { } fault)
        {
            throw fault;
        }
    }

    public async ValueTask DisposeAsync()
    {
        Text.Dispose();
        if (_input is not null) await _input.DisposeAsync().ConfigureAwait(false);
    }

    /// <summary>Returns the whole text.</summary>
    public async Task<string> ReadAsync(CancellationToken cancellationToken)
    {
        var prose = new StringBuilder();
        var piece = new char[Piece];
        while (await Text.ReadAsync(piece, cancellationToken).AsTask().WaitAsync(cancellationToken).ConfigureAwait(false)
            is > 0 and var count)
        {
            if (prose.Length + count > Longest)
                throw new CommandException(
                    $"The text has more than {Longest} characters, too many for text or a draft. Split it, or use --format json.");
            prose.Append(piece, 0, count);
        }

        return prose.ToString();
    }
}
