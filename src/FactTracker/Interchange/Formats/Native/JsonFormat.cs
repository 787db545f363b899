using System.Runtime.CompilerServices;
using FactTracker.Interchange.Formats.Native;
using FactTracker.Serialization;

namespace FactTracker.Interchange;

/// <summary>The native format as one JSON document, which represents everything.</summary>
/// <remarks>
/// It detects and reads either form of the native format, as a whole, like <see cref="ClaimSetReader"/>. Thread-safe.
/// </remarks>
/// <example><code>var reading = JsonFormat.Default.ReadFile("partnership.claims.json.gz");</code></example>
public sealed class JsonFormat : IReadableFormat, IWritableFormat
{
    private readonly WritingOptions _writing;

    /// <summary>Creates the format with or without indentation.</summary>
    /// <param name="indented">Whether output is indented, with two spaces per level.</param>
    public JsonFormat(bool indented = true) => _writing = new WritingOptions { Form = SerializationForm.Document, Indented = indented };

    /// <summary>The format with indented output.</summary>
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
    public IAsyncEnumerable<ClaimSetRecord> ReadRecordsAsync(
        PeekedInput input, ReadingOptions options, CancellationToken cancellationToken = default) =>
        BoundedReading.OfUtf8(input, options, RecordsAsync, cancellationToken);

    /// <inheritdoc/>
    public Task<ClaimSetReading> ReadAsync(PeekedInput input, ReadingOptions options, CancellationToken cancellationToken = default) =>
        NativeText.ReadAsync(input, options, cancellationToken);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Problem>> WriteAsync(ClaimSet set, Stream output, CancellationToken cancellationToken = default)
    {
        await ClaimSetWriter.WriteAsync(set, output, _writing, cancellationToken).ConfigureAwait(false);
        return [];
    }

    private async IAsyncEnumerable<ClaimSetRecord> RecordsAsync(
        PeekedInput input, ReadingOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
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
}
