using System.Runtime.CompilerServices;

namespace FactTracker.Interchange.Formats.ClaimReview;

/// <summary>
/// Reads a long feed part by part, in memory that hardly grows with it. The text is passed over before: once over its tokens, and once over
/// its parts.
/// </summary>
internal sealed class FeedReading
{
    private static readonly (int Pass, PartKinds Kinds)[] Passes =
        [(FeedParts.Reviews, PartKinds.Reviews), (FeedParts.Claims, PartKinds.Claims)];

    private readonly Feed _feed;
    private readonly FeedParts _parts;
    private readonly FeedSurvey _survey;
    private readonly ReadingOptions _options;
    private readonly VerdictWords _words;

    private FeedReading(Feed feed, FeedParts parts, FeedSurvey survey, ReadingOptions options, VerdictWords words) =>
        (_feed, _parts, _survey, _options, _words) = (feed, parts, survey, options, words);

    /// <summary>Begins the reading of a text.</summary>
    /// <param name="input">The text, which can seek.</param>
    /// <param name="options">How to read.</param>
    /// <param name="words">The words for verdicts.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The reading, or null when the text is no feed; it is then where it was.</returns>
    public static async Task<FeedReading?> OpenAsync(
        PeekedInput input, ReadingOptions options, VerdictWords words, CancellationToken cancellationToken)
    {
        var start = input.Text.Position;
        FeedParts.Begin(input, FeedParts.Scan, start);
        if (await FeedScan.ReadAsync(input, cancellationToken).ConfigureAwait(false) is { } feed)
        {
            var parts = new FeedParts(input, feed);
            var survey = new FeedSurvey(feed, parts, options, words);
            if (await survey.TryPassAsync(input.Text.Length - start, cancellationToken).ConfigureAwait(false))
                return new FeedReading(feed, parts, survey, options, words);
        }

        input.Begin(InputPasses.One, start);
        return null;
    }

    /// <summary>The JSON beside and around the reviews and claims.</summary>
    public IReadOnlyList<RawJson> Outside => _survey.Outside;

    /// <summary>The problems of the text, without those of its records.</summary>
    public IReadOnlyList<Problem> Problems => _survey.Problems;

    /// <summary>Reads the records: first those of the reviews, then the claims that no review contains.</summary>
    public async IAsyncEnumerable<ClaimSetRecord> RecordsAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var records = new PassingRecords(_survey.Records);
        foreach (var (pass, kinds) in Passes.Where(pass => _feed.Parts.Has(pass.Kinds)))
        {
            await foreach (var part in _parts.ReadAsync(pass, kinds, cancellationToken).ConfigureAwait(false))
            {
                var (item, text) = part.Read(_options);
                var graph = SchemaGraph.OfPart(item, text, _survey.Descriptions);
                text.TakeProblems(); // The survey has them.
                var limit = GraphReading.Read(graph, kinds, _words, records, _options);
                foreach (var record in records.Take([.. text.TakeProblems(), .. _survey.Descriptions.TakeProblems()]))
                {
                    yield return record;
                }

                if (limit is null) continue;
                yield return limit;
                yield break;
            }
        }
    }
}
