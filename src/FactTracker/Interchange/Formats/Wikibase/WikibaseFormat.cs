using System.Runtime.CompilerServices;
using FactTracker.Interchange.Formats.Wikibase;

namespace FactTracker.Interchange;

/// <summary>The entity JSON of Wikibase, the software of Wikidata: single entities, responses of its API, and whole dumps.</summary>
/// <remarks>
/// <para>A dump is read as a stream, several lines at a time on all cores; records are returned in the order of the text. Each
/// statement becomes a claim and each reference a source. The README of the folder has the mapping in both directions.</para>
/// <para>Equal by reference. Thread-safe.</para>
/// </remarks>
/// <param name="language">The language of the names of entities, by its code in the wiki: <c>en</c>, <c>de-ch</c>.</param>
/// <param name="conceptBase">The common beginning of the IRIs of the wiki's entities, or null for Wikidata's.</param>
/// <example><code>
/// var reading = await WikibaseFormat.Default.ReadFileAsync("Q42.json");
/// var german = new WikibaseFormat("de");
/// </code></example>
public sealed class WikibaseFormat(string language = "en", string? conceptBase = null) : IReadableFormat, IWritableFormat
{
    /// <summary>The format for Wikidata, with names in English.</summary>
    public static WikibaseFormat Default { get; } = new();

    /// <summary>The language of the names of entities.</summary>
    public string Language { get; } = language ?? throw new ArgumentNullException(nameof(language));

    /// <summary>The common beginning of the IRIs of the wiki's entities.</summary>
    public string ConceptBase { get; } = conceptBase ?? WikibaseIris.Wikidata;

    private WikiOptions Wiki => new(Language, ConceptBase);

    /// <inheritdoc/>
    public string Name => "wikibase";

    /// <inheritdoc/>
    public string Title => "Wikibase entity JSON (Wikidata)";

    /// <inheritdoc/>
    public IReadOnlyList<string> Endings { get; } = [".wikibase.json"];

    /// <inheritdoc/>
    public bool Recognises(ReadOnlySpan<byte> head) => WikibaseRecognition.IsSure(head);

    /// <inheritdoc/>
    public IAsyncEnumerable<ClaimSetRecord> ReadRecordsAsync(
        PeekedInput input, ReadingOptions options, CancellationToken cancellationToken = default) =>
        BoundedReading.OfUtf8(input, options, RecordsAsync, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Problem>> WriteAsync(ClaimSet set, Stream output, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentNullException.ThrowIfNull(output);
        return new DumpWriter(Wiki, set, cancellationToken).WriteAsync(output, cancellationToken);
    }

    private async IAsyncEnumerable<ClaimSetRecord> RecordsAsync(
        PeekedInput input, ReadingOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var recent = new RecentSources();
        var batches = RestRecognition.IsRest(input.Head.Span)
            ? ReadRestAsync(input.Text, options, cancellationToken)
            : new DumpReading(Wiki, input.Text, options).ReadAsync(cancellationToken);
        await foreach (var batch in batches.ConfigureAwait(false))
        {
            foreach (var record in batch)
            {
                if (record.Source is { } source && recent.Has(source)) continue;
                if (record is not { Claim: null, Source: null, Problems.Count: 0 }) yield return record;
            }
        }
    }

    private async IAsyncEnumerable<IReadOnlyList<ClaimSetRecord>> ReadRestAsync(
        Stream text, ReadingOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (await WholeText.ReadAsync(text, options, cancellationToken).ConfigureAwait(false) is not { } bytes)
        {
            yield return [WholeText.TooLong(options)];
            yield break;
        }

        foreach (var batch in RestReading.Read(bytes, Wiki, options))
        {
            yield return batch;
        }
    }
}
