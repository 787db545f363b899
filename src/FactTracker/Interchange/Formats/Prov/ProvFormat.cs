using System.Runtime.CompilerServices;
using FactTracker.Interchange.Formats.Prov;
using FactTracker.Json;

namespace FactTracker.Interchange;

/// <summary>PROV-JSON (W3C Member Submission of 24 April 2013): what was derived from what, and who is responsible.</summary>
/// <remarks>
/// <para>Each entity also contains its native record, so nothing is lost that PROV cannot represent, and a document that was written here
/// is read by these records.</para>
/// <para>Of other documents, each entity is read as a source; what a source has no member for is kept as extensions under <c>prov:</c>. A
/// document is one JSON value and is held in memory as a whole. Thread-safe.</para>
/// </remarks>
/// <example><code>await ProvFormat.Default.WriteFileAsync(set, "set.prov.json");</code></example>
public sealed class ProvFormat : IReadableFormat, IWritableFormat
{
    private ProvFormat()
    {
    }

    /// <summary>The format; it has no options.</summary>
    public static ProvFormat Default { get; } = new();

    /// <inheritdoc/>
    public string Name => "prov";

    /// <inheritdoc/>
    public string Title => "W3C PROV (PROV-JSON)";

    /// <inheritdoc/>
    public IReadOnlyList<string> Endings { get; } = [".prov.json", ".provjson"];

    /// <inheritdoc/>
    public bool Recognises(ReadOnlySpan<byte> head) => ProvRecognition.IsIn(head);

    /// <inheritdoc/>
    public IAsyncEnumerable<ClaimSetRecord> ReadRecordsAsync(
        PeekedInput input, ReadingOptions options, CancellationToken cancellationToken = default) =>
        BoundedReading.OfUtf8(input, options, RecordsAsync, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Problem>> WriteAsync(ClaimSet set, Stream output, CancellationToken cancellationToken = default) =>
        ReadBack.WriteAsync(this, set, output, (_, doubts) => ProvText.Parts(set, doubts, cancellationToken), cancellationToken);

    private static async IAsyncEnumerable<ClaimSetRecord> RecordsAsync(
        PeekedInput input, ReadingOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (await WholeText.ReadAsync(input, options, cancellationToken).ConfigureAwait(false) is not { } text)
        {
            yield return WholeText.TooLong(options);
            yield break;
        }

        foreach (var record in RecordsOf(new ImportContext(text, options), cancellationToken))
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return record;
        }
    }

    private static IEnumerable<ClaimSetRecord> RecordsOf(ImportContext context, CancellationToken cancellationToken)
    {
        if (OwnText.Read(context, cancellationToken) is { } records) return records;
        var root = JsonItemReader.Read(context);
        if (root is not null && Array.Exists(ProvTerms.Elements, kind => root[kind] is { IsObject: true }))
            return OwnReader.IsIn(root) ? new OwnReader(root, context).Read(cancellationToken) : new ForeignReader(root, context).Read();
        if (root is not null)
            context.Report(0, JsonPath.Root, Rules.NotInFormat, "The text is not PROV-JSON: it has no entities, agents or activities.");
        return [new ClaimSetRecord { Problems = context.TakeProblems() }];
    }
}
