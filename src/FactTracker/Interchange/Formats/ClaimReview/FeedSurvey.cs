using FactTracker.Json;
using FactTracker.Problems;
using FactTracker.Serialization;

namespace FactTracker.Interchange.Formats.ClaimReview;

/// <summary>
/// What has to be known of a feed before its records are read: the descriptions, what is outside, and which claims are equal.
/// </summary>
/// <param name="feed">The feed.</param>
/// <param name="parts">Its parts.</param>
/// <param name="options">How to read.</param>
/// <param name="words">The words for verdicts.</param>
internal sealed class FeedSurvey(Feed feed, FeedParts parts, ReadingOptions options, VerdictWords words)
{
    private static readonly string[] Reviewed = ["ClaimReview", "MediaReview", "Review", ItemTerms.Claim.Type];
    private readonly LimitedProblems<Problem> _problems = new(options.MaxProblems);

    // What is read here is read again, and must not count twice.
    private readonly ReadingOptions _apart = options with { Bounds = new ReadingBounds(options, options.Bounds!.Cancellation) };

    /// <summary>What the nodes of the feed share.</summary>
    public Descriptions Descriptions { get; } = new(new Dictionary<ImportContext, Url>());

    /// <summary>The claims.</summary>
    public RecordSurvey Records { get; } = new(feed.Parts.Count);

    /// <summary>The JSON beside and around the reviews and claims.</summary>
    public IReadOnlyList<RawJson> Outside { get; private set; } = [];

    /// <summary>The problems of its text.</summary>
    public IReadOnlyList<Problem> Problems => _problems.All();

    /// <summary>Passes over the parts.</summary>
    /// <param name="length">The bytes of the feed.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>Whether the feed can be read part by part.</returns>
    public async Task<bool> TryPassAsync(long length, CancellationToken cancellationToken)
    {
        _apart.Bounds!.AddInput(length);
        var context = new ImportContext(feed.Rest, options);
        if (JsonItemReader.Read(context) is not { } rest || context.HasProblems || !IsOnlyAround(rest, context)) return false;
        await DescribeAsync(cancellationToken).ConfigureAwait(false);
        var outside = new FeedOutside(rest, context, Descriptions);
        var isWithin = true;
        await foreach (var part in parts.ReadAsync(FeedParts.Survey, null, cancellationToken).ConfigureAwait(false))
        {
            var (item, text) = part.Read(_apart);
            var graph = SchemaGraph.OfPart(item, text, Descriptions);
            feed.Parts.SetKinds(part.Number, KindsOf(graph));
            outside.Add(part, item, text, graph);
            foreach (var problem in text.TakeProblems()) _problems.Add(problem);
            isWithin = isWithin && TrySurvey(graph);
        }

        Descriptions.Restart();
        Outside = outside.All();
        return feed.Parts.Has(PartKinds.Reviews | PartKinds.Claims);
    }

    private static PartKinds KindsOf(SchemaGraph graph) =>
        (graph.Reviews.Count > 0 ? PartKinds.Reviews : PartKinds.None) | (graph.Claims.Count > 0 ? PartKinds.Claims : PartKinds.None);

    // What is not in a part is neither reviewed nor referred to, and can be left out when the parts are read.
    private bool IsOnlyAround(JsonItem rest, ImportContext context)
    {
        Descriptions.Add(rest, context, feed.Referred.Contains);
        if (rest["@id"] is { IsString: true, Text: { } id } && feed.Referred.Contains(id)) return false;
        var graph = SchemaGraph.OfPart(rest, context, Descriptions);
        return !graph.IsFound && !Array.Exists(Reviewed, new SchemaNode(rest, context, graph).Is);
    }

    private async Task DescribeAsync(CancellationToken cancellationToken)
    {
        await foreach (var part in parts.ReadAsync(FeedParts.Describe, PartKinds.Described, cancellationToken).ConfigureAwait(false))
        {
            if (!part.Describes(feed.Referred.Contains)) continue;
            var (item, text) = part.Read(_apart);
            text.TakeProblems();
            Descriptions.Add(item, text, feed.Referred.Contains);
        }
    }

    // A limit that is passed here is passed again when the records are read.
    private bool TrySurvey(SchemaGraph graph)
    {
        try
        {
            foreach (var review in graph.Reviews)
            {
                if (IdOf(review) is not { } id || !Records.TryAdd(id)) ReviewNodes.Read(review, words, Records);
            }

            foreach (var node in graph.Claims)
            {
                var claim = graph.Resolve(node);
                if (WorkNodes.IdOf(claim) is not { } id || !Records.TryAdd(id.Text))
                    Records.Add(ItemNodes.Read(claim, null, null, null, Records), claim);
            }

            return true;
        }
        catch (LimitPassedException)
        {
            return false;
        }
    }

    // The id of the only claim of a review, when it has one of its own.
    private static string? IdOf(SchemaNode review) =>
        review.Values(NestedReviews.Reviewed) is [{ IsObject: true } item] ? WorkNodes.IdOf(review.OwnNodeOf(item))?.Text : null;
}
