using FactTracker.Serialization;

namespace FactTracker.Interchange.Formats.Native;

/// <summary>Reads a native text at once, without records in between.</summary>
internal static class NativeText
{
    public static Task<ClaimSetReading> ReadAsync(PeekedInput input, ReadingOptions options, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(input);
        return input.Whole is { } text
            ? Task.FromResult(ClaimSetReader.Read(text, options))
            : ClaimSetReader.ReadAsync(input.Text, options, cancellationToken);
    }
}
