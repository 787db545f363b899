using System.Runtime.CompilerServices;
using FactTracker.Interchange.Formats.ClaimReview;
using FactTracker.Json;

namespace FactTracker.Interchange;

/// <summary>schema.org ClaimReview, MediaReview and Claim in JSON-LD, which fact-checkers publish in web pages and Google reads.</summary>
/// <remarks>
/// <para>Reading supports a single object, lists, <c>@graph</c>, data feeds, and reviews anywhere within other JSON. Each review becomes a
/// claim with that review; two reviews with the same <c>@id</c> of the claim share it. Text that is nearly JSON, with a superfluous comma
/// or line break, is read and reported. An appearance of the claim becomes a source with a citation that states the claim. The publisher's
/// words are kept as the rating's label; <see cref="VerdictWords"/> maps them to a verdict, and the review records which list was
/// used.</para>
/// <para>A long file of reviews in lists is read part by part (the README of the folder has the conditions); anything else is held in
/// memory as a whole.</para>
/// <para>Writing produces one ClaimReview per review (a MediaReview when the verdict is about media), with the members that Google
/// requires, and a Claim for every claim without a review. Missing required members, and data that cannot be represented, are reported. The
/// README of the folder has the mapping.</para>
/// <para>Thread-safe.</para>
/// </remarks>
/// <example><code>
/// var reading = await ClaimReviewFormat.Default.ReadFileAsync("reviews.json");
/// var losses = await ClaimReviewFormat.Default.WriteFileAsync(reading.Set, "copy.jsonld");
/// </code></example>
public sealed class ClaimReviewFormat : IReadableFormat, IWritableFormat
{
    private const long UsualFeed = 1 << 24; // Passing twice over a shorter text takes longer than reading it as a whole.
    private readonly VerdictWords? _words; // Null for the built-in list, which is loaded when the first verdict is read.

    /// <summary>Creates the format with a list of words for verdicts.</summary>
    /// <param name="words">The list, or null for the built-in list.</param>
    public ClaimReviewFormat(VerdictWords? words = null) => _words = words;

    /// <summary>The format with the built-in list of words for verdicts.</summary>
    public static ClaimReviewFormat Default { get; } = new();

    /// <summary>The least length in bytes of a text that is read part by part if it can be.</summary>
    internal long LeastFeed { get; init; } = UsualFeed;

    /// <inheritdoc/>
    public string Name => "claimreview";

    /// <inheritdoc/>
    public string Title => "schema.org ClaimReview (JSON-LD)";

    /// <inheritdoc/>
    public IReadOnlyList<string> Endings => [];

    /// <inheritdoc/>
    public bool Recognises(ReadOnlySpan<byte> head) => ReviewRecognition.IsIn(head);

    /// <inheritdoc/>
    public IAsyncEnumerable<ClaimSetRecord> ReadRecordsAsync(
        PeekedInput input, ReadingOptions options, CancellationToken cancellationToken = default) =>
        BoundedReading.OfUtf8(input, options, RecordsAsync, cancellationToken);

    /// <summary>Reads texts that belong together, such as the scripts of one page. They can refer to each other.</summary>
    /// <param name="blocks">The texts. One that is not JSON does not affect the others.</param>
    /// <param name="options">How to read.</param>
    public IReadOnlyList<ClaimSetRecord> Read(IReadOnlyList<JsonLdBlock> blocks, ReadingOptions options)
    {
        ArgumentNullException.ThrowIfNull(blocks);
        ArgumentNullException.ThrowIfNull(options);
        var contexts = new List<ImportContext>();
        var texts = new List<(JsonItem Root, ImportContext Context)>();
        var bases = new Dictionary<ImportContext, Url>();
        var extended = new ExtendedJson();
        foreach (var block in blocks)
        {
            var context = new ImportContext(block.Utf8, options, block.Line, block.Column);
            foreach (var root in NearlyJson.Read(ref context))
            {
                texts.Add((extended.Unwrap(root, context), context));
            }

            contexts.Add(context);
            if (block.BaseAddress is { } address) bases[context] = address;
        }

        var graph = SchemaGraph.Of(texts, bases);
        var records = new HeldRecords();
        var passed = GraphReading.Read(graph, PartKinds.Reviews | PartKinds.Claims, Words, records, options);
        if (graph.Reviews.Count == 0 && graph.Claims.Count == 0) ReportNothingFound(texts, contexts);
        var header = HeaderOf(graph.Outside, contexts.SelectMany(context => context.TakeProblems()));
        return [header, .. records.All(), .. passed is null ? [] : new[] { passed }];
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Problem>> WriteAsync(ClaimSet set, Stream output, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentNullException.ThrowIfNull(output);
        var writer = new GraphWriter(set, Words, text => Read([new JsonLdBlock(text)], ReadingOptions.Default));
        foreach (var part in writer.Parts(cancellationToken))
        {
            await output.WriteAsync(part, cancellationToken).ConfigureAwait(false);
        }

        return writer.Losses;
    }

    private VerdictWords Words => _words ?? VerdictWords.Default;

    private static ClaimSetRecord HeaderOf(IReadOnlyList<RawJson> outside, IEnumerable<Problem> problems) => new()
    {
        Header = outside.Count == 0
            ? ClaimSet.Empty
            : ClaimSet.Empty with { Extensions = Extensions.Empty.With(GraphWriter.OutsideName, Pieces.List(outside)) },
        Problems = [.. problems],
    };

    // An empty set is written as an empty graph, which is therefore not reported as a text without claims.
    private static void ReportNothingFound(List<(JsonItem Root, ImportContext Context)> texts, List<ImportContext> contexts)
    {
        if (texts is [({ } root, _)] && root["@graph"] is { IsArray: true, Elements.Count: 0 }) return;
        if (contexts is [var first, ..] && texts.Select(text => text.Context).Distinct().Count() == contexts.Count)
            first.Report(0, JsonPath.Root, Rules.NotInFormat, "The text has no ClaimReview, MediaReview or Claim.");
    }

    private async IAsyncEnumerable<ClaimSetRecord> RecordsAsync(
        PeekedInput input, ReadingOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (input.Text is { CanSeek: true } feed && feed.Length - feed.Position >= LeastFeed
            && await FeedReading.OpenAsync(input, options, Words, cancellationToken).ConfigureAwait(false) is { } reading)
        {
            yield return HeaderOf(reading.Outside, reading.Problems);
            await foreach (var record in reading.RecordsAsync(cancellationToken).ConfigureAwait(false)) yield return record;
            yield break;
        }

        if (await WholeText.ReadAsync(input, options, cancellationToken).ConfigureAwait(false) is not { } text)
        {
            yield return WholeText.TooLong(options);
            yield break;
        }

        foreach (var record in Read([new JsonLdBlock(text)], options))
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return record;
        }
    }
}
