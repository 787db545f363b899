using System.Runtime.CompilerServices;
using FactTracker.Interchange.Formats.Stix;

namespace FactTracker.Interchange;

/// <summary>STIX 2.1 bundles: cyber threat intelligence, and opinions on it (OASIS standard of 10 June 2021).</summary>
/// <remarks>
/// Relationships, sightings and notes become claims with their content; any other object becomes a claim that it exists. Reports and
/// external references become sources, opinions become reviews. A bundle is one JSON value and is held in memory as a whole.
/// </remarks>
/// <param name="scale">The scale of appendix A whose terms confidences are read as, or null to read numbers. Writing supports any
/// scale.</param>
/// <example><code>
/// var reading = await StixFormat.Default.ReadFileAsync("bundle.json");
/// var worded = await new StixFormat(ConfidenceScale.StixDni).ReadFileAsync("bundle.json"); // "Likely", not 70%
/// </code></example>
public sealed class StixFormat(ConfidenceScale? scale = null) : IReadableFormat, IWritableFormat
{
    /// <summary>The format with confidences as numbers.</summary>
    public static StixFormat Default { get; } = new();

    /// <inheritdoc/>
    public string Name => "stix";

    /// <inheritdoc/>
    public string Title => "STIX 2.1";

    /// <inheritdoc/>
    public IReadOnlyList<string> Endings => [".stix.json", ".stix"];

    /// <inheritdoc/>
    public bool Recognises(ReadOnlySpan<byte> head) => StixRecognition.IsIn(head);

    /// <inheritdoc/>
    public IAsyncEnumerable<ClaimSetRecord> ReadRecordsAsync(
        PeekedInput input, ReadingOptions options, CancellationToken cancellationToken = default) =>
        BoundedReading.OfUtf8(input, options, RecordsAsync, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Problem>> WriteAsync(ClaimSet set, Stream output, CancellationToken cancellationToken = default) =>
        ReadBack.WriteAsync(this, set, output, (_, doubts) => BundleWriter.Parts(set, doubts, cancellationToken), cancellationToken);

    private async IAsyncEnumerable<ClaimSetRecord> RecordsAsync(
        PeekedInput input, ReadingOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (await WholeText.ReadAsync(input, options, cancellationToken).ConfigureAwait(false) is not { } text)
        {
            yield return WholeText.TooLong(options);
            yield break;
        }

        var context = new ImportContext(text, options);
        var roots = JsonItemReader.ReadOneOrSeries(ref context, BundleReader.IsLeft);
        foreach (var record in roots.Count == 0
            ? [new ClaimSetRecord { Problems = context.TakeProblems() }]
            : new BundleReader(context, scale).Read(roots))
        {
            yield return record;
        }
    }
}
