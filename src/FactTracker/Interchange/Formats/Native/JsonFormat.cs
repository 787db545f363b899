using System.Runtime.CompilerServices;
using FactTracker.Interchange.Formats.Native;
using FactTracker.Serialization;

namespace FactTracker.Interchange;

/// <summary>The native format as one JSON document, which carries everything.</summary>
/// <remarks>
/// Reading takes either form of the native format, as the text shows which one it is, and reads it at once as <see cref="ClaimSetReader"/> does.
/// Safe to use from many threads.
/// </remarks>
/// <example><code>var reading = JsonFormat.Default.ReadFile("partnership.claims.json.gz");</code></example>
public sealed class JsonFormat : IReadableFormat, IWritableFormat
{
    private readonly WritingOptions _writing;

    /// <summary>The format with a layout.</summary>
    /// <param name="indented">Whether what is written is laid out with two spaces a level.</param>
    public JsonFormat(bool indented = true) => _writing = new WritingOptions { Form = SerializationForm.Document, Indented = indented };

    /// <summary>The format laid out for people.</summary>
    public static JsonFormat Default { get; } = new();

    /// <inheritdoc/>
    public string Name => FormNames.Document;

    /// <inheritdoc/>
    public string Title => "FactTracker claim set (JSON)";

    /// <inheritdoc/>
    public IReadOnlyList<string> Endings => [".claims.json", ".json"];

    /// <inheritdoc/>
    public bool Recognises(ReadOnlySpan<byte> head) => ClaimSetReader.FormOf(head) == SerializationForm.Document;

    /// <inheritdoc/>
    public async IAsyncEnumerable<ClaimSetRecord> ReadRecordsAsync(
        PeekedInput input, ReadingOptions options, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var reading = await ReadAsync(input, options, cancellationToken).ConfigureAwait(false);
        yield return new ClaimSetRecord
        {
            Header = reading.Set with { Sources = SourceList.Empty, Claims = ClaimList.Empty }, Problems = [.. reading.Problems],
        };
        foreach (var source in reading.Set.Sources)
        {
            yield return new ClaimSetRecord { Source = source };
        }

        foreach (var claim in reading.Set.Claims)
        {
            yield return new ClaimSetRecord { Claim = claim };
        }
    }

    /// <inheritdoc/>
    public Task<ClaimSetReading> ReadAsync(PeekedInput input, ReadingOptions options, CancellationToken cancellationToken = default) =>
        NativeText.ReadAsync(input, options, cancellationToken);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Problem>> WriteAsync(ClaimSet set, Stream output, CancellationToken cancellationToken = default)
    {
        await ClaimSetWriter.WriteAsync(set, output, _writing, cancellationToken).ConfigureAwait(false);
        return [];
    }
}
