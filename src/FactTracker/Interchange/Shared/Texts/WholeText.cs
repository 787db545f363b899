using System.Buffers;

namespace FactTracker.Interchange;

/// <summary>Reads a text that must be held in memory as a whole, up to the size that the options allow.</summary>
internal static class WholeText
{
    private const int Step = 1 << 16;

    /// <summary>Reads a text to its end.</summary>
    /// <returns>The text, or null when it has more bytes than the options allow.</returns>
    public static ValueTask<ReadOnlyMemory<byte>?> ReadAsync(
        PeekedInput input, ReadingOptions options, CancellationToken cancellationToken) => input.Whole is { } whole
            ? ValueTask.FromResult(whole.Length > Most(options) ? default(ReadOnlyMemory<byte>?) : whole)
            : new ValueTask<ReadOnlyMemory<byte>?>(ReadAsync(input.Text, options, cancellationToken));

    /// <summary>Reads a stream to its end.</summary>
    /// <returns>The text, or null when it has more bytes than the options allow.</returns>
    public static async Task<ReadOnlyMemory<byte>?> ReadAsync(Stream input, ReadingOptions options, CancellationToken cancellationToken)
    {
        var most = Most(options);
        var expected = input.CanSeek ? Math.Clamp(input.Length - input.Position, 0, most) : 0;
        var buffer = new ArrayBufferWriter<byte>((int)Math.Min(expected + Step, Array.MaxLength));
        while (await input.ReadAsync(buffer.GetMemory(Step), cancellationToken).ConfigureAwait(false) is > 0 and var count)
        {
            if (buffer.WrittenCount > most - count) return null;
            buffer.Advance(count);
        }

        return buffer.WrittenMemory;
    }

    private static long Most(ReadingOptions options) => Math.Min(options.MaxBytes, Array.MaxLength);

    /// <summary>Returns the problem of a text that has too many bytes.</summary>
    public static ClaimSetRecord TooLong(ReadingOptions options) => new()
    {
        Problems =
        [
            new Problem(Rules.LimitPassed, "$", TooLongMessage(options)) { File = options.FileName, Line = 1, Column = 1 },
        ],
    };

    /// <summary>Returns the message of that problem.</summary>
    public static string TooLongMessage(ReadingOptions options) =>
        $"The text has more than {options.MaxBytes} bytes, the limit for a text that is read as a whole.";
}
