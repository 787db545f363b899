using System.Runtime.CompilerServices;
using FactTracker.Interchange.Formats.Native;
using FactTracker.Serialization;

namespace FactTracker.Interchange;

/// <summary>The native format as JSON Lines, one source or claim per line, which represents everything.</summary>
/// <remarks>Reading record by record needs memory for a few lines only, as with <see cref="ClaimLineReader"/>. Thread-safe.</remarks>
/// <example><code>var reading = JsonLinesFormat.Default.ReadFile("big.claims.jsonl.gz");</code></example>
public sealed class JsonLinesFormat : IReadableFormat, IWritableFormat
{
    private static readonly WritingOptions Writing = new() { Form = SerializationForm.Lines };

    private JsonLinesFormat()
    {
    }

    /// <summary>The format; it has no settings.</summary>
    public static JsonLinesFormat Default { get; } = new();

    /// <inheritdoc/>
    public string Name => FormNames.Lines;

    /// <inheritdoc/>
    public string Title => "FactTracker claim set (JSON Lines)";

    /// <inheritdoc/>
    public IReadOnlyList<string> Endings => [".claims.jsonl", ".jsonl", ".ndjson"];

    /// <inheritdoc/>
    public bool Recognises(ReadOnlySpan<byte> head) => ClaimSetReader.FormOf(head) == SerializationForm.Lines;

    /// <inheritdoc/>
    public IAsyncEnumerable<ClaimSetRecord> ReadRecordsAsync(
        PeekedInput input, ReadingOptions options, CancellationToken cancellationToken = default) =>
        BoundedReading.OfUtf8(input, options, RecordsAsync, cancellationToken);

    /// <inheritdoc/>
    public Task<ClaimSetReading> ReadAsync(PeekedInput input, ReadingOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        return NativeText.ReadAsync(input, options with { Form = SerializationForm.Lines }, cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Problem>> WriteAsync(ClaimSet set, Stream output, CancellationToken cancellationToken = default)
    {
        await ClaimSetWriter.WriteAsync(set, output, Writing, cancellationToken).ConfigureAwait(false);
        return [];
    }

    private static async IAsyncEnumerable<ClaimSetRecord> RecordsAsync(
        PeekedInput input, ReadingOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var line in ClaimLineReader.ReadAsync(input.Text, options, cancellationToken).ConfigureAwait(false))
        {
            yield return new ClaimSetRecord
            {
                Header = line.Header, Source = line.Source, Claim = line.Claim, Problems = line.Problems,
                Place = new TextPlace(line.Number, 1, "$"),
            };
        }
    }
}
