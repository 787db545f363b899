using System.Runtime.CompilerServices;
using FactTracker.Interchange.Formats.FactCheckTools;
using FactTracker.Json;

namespace FactTracker.Interchange;

/// <summary>
/// Responses of the Google Fact Check Tools API, version v1alpha1: <c>claims:search</c>, <c>claims:imageSearch</c> and <c>pages</c>.
/// </summary>
/// <remarks>
/// <para>Read-only: one response, a list of them or one per line, as programs store them that follow <c>nextPageToken</c>, or only their
/// claims, in a list or one per line. Each claim becomes a claim with its reviews; the same claim in two responses becomes one.
/// <see cref="VerdictWords"/> maps words to verdicts. Data that is not mapped is kept with the prefix <c>factcheck:</c>; the README of the
/// folder has the mapping.</para>
/// <para>Thread-safe.</para>
/// </remarks>
/// <example><code>
/// // curl 'https://factchecktools.googleapis.com/v1alpha1/claims:search?query=…&amp;key=…' -o answer.json
/// var reading = await FactCheckToolsFormat.Default.ReadFileAsync("answer.json");
/// </code></example>
public sealed class FactCheckToolsFormat : IReadableFormat
{
    private readonly VerdictWords? _words; // Null for the built-in list, which is loaded when the first verdict is read.

    /// <summary>Creates the format with a list of words for verdicts.</summary>
    /// <param name="words">The list, or null for the built-in list.</param>
    public FactCheckToolsFormat(VerdictWords? words = null) => _words = words;

    /// <summary>The format with the built-in list of words for verdicts.</summary>
    public static FactCheckToolsFormat Default { get; } = new();

    /// <inheritdoc/>
    public string Name => "factcheck-api";

    /// <inheritdoc/>
    public string Title => "Google Fact Check Tools API (JSON)";

    /// <inheritdoc/>
    public IReadOnlyList<string> Endings => [];

    /// <inheritdoc/>
    public bool Recognises(ReadOnlySpan<byte> head) => AnswerRecognition.IsIn(head);

    /// <inheritdoc/>
    public IAsyncEnumerable<ClaimSetRecord> ReadRecordsAsync(
        PeekedInput input, ReadingOptions options, CancellationToken cancellationToken = default) =>
        BoundedReading.OfUtf8(input, options, RecordsAsync, cancellationToken);

    private async IAsyncEnumerable<ClaimSetRecord> RecordsAsync(
        PeekedInput input, ReadingOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var claims = new FoundClaims();
        var answers = new AnswerReader(claims, _words ?? VerdictWords.Default);
        var isJson = true;
        ClaimSetRecord? passed = null;
        await foreach (var (values, context) in AnswerTexts.ReadAsync(input, options, cancellationToken).ConfigureAwait(false))
        {
            passed = Read(values, context, answers);
            var problems = context.TakeProblems();
            isJson &= values.Count > 0 || problems.Count == 0;
            if (problems.Count > 0) yield return new ClaimSetRecord { Problems = problems };
            if (passed is not null) break;
        }

        var isOther = isJson && !answers.HasFound && passed is null;
        yield return new ClaimSetRecord { Header = claims.Header, Problems = isOther ? [NoAnswer(options)] : [] };
        foreach (var record in claims.All())
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return record;
        }

        if (passed is not null) yield return passed;
    }

    // Returns the problem of a limit that ended the reading, or null. The claims before it are kept.
    private static ClaimSetRecord? Read(IReadOnlyList<JsonItem> values, ImportContext context, AnswerReader answers)
    {
        try
        {
            foreach (var value in values)
            {
                if (!answers.TryRead(value, context) && (answers.HasFound || values.Count > 1))
                    context.Report(
                        value, Rules.ForeignUnread,
                        "The value is neither an answer of the API nor a claim with its reviews; it is skipped.");
            }

            return null;
        }
        catch (LimitPassedException limit)
        {
            return new ClaimSetRecord { Problems = [limit.ToProblem(context.Options)] };
        }
    }

    private static Problem NoAnswer(ReadingOptions options) => new(
        Rules.NotInFormat, "$", "The text is not a response of claims:search, claims:imageSearch or pages: it has no claims.")
    {
        File = options.FileName, Line = 1, Column = 1,
    };
}
