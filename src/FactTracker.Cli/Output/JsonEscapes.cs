using System.Buffers;
using System.Globalization;
using System.Text;

namespace FactTracker.Cli;

/// <summary>
/// A stream that passes JSON on and escapes characters that a terminal would interpret as commands or not show. The data stays the same,
/// because such characters only occur in strings.
/// </summary>
internal sealed class JsonEscapes(Stream output) : OutputStream
{
    private static readonly SearchValues<byte> Notable = SearchValues.Create([0x7F, .. Enumerable.Range(0x80, 0x80).Select(b => (byte)b)]);
    private readonly byte[] _begun = new byte[4]; // The first bytes of a character that continues in the next piece.
    private int _length;

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (_length > 0)
        {
            byte[] joined = [.. _begun.AsSpan(0, _length), .. buffer];
            _length = 0;
            buffer = joined;
        }

        while (buffer.IndexOfAny(Notable) is >= 0 and var at)
        {
            output.Write(buffer[..at]);
            buffer = buffer[at..];
            var status = Rune.DecodeFromUtf8(buffer, out var rune, out var length);
            if (status == OperationStatus.NeedMoreData)
            {
                buffer.CopyTo(_begun);
                _length = buffer.Length;
                return;
            }

            if (TerminalText.IsHidden(rune)) output.Write(Encoding.ASCII.GetBytes(EscapeOf(rune)));
            else output.Write(buffer[..length]);
            buffer = buffer[length..];
        }

        output.Write(buffer);
    }

    public override void Flush()
    {
    }

    private static string EscapeOf(Rune rune) =>
        string.Concat(rune.ToString().Select(unit => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)unit:x4}")));
}
