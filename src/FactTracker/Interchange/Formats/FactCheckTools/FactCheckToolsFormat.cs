using System.Runtime.CompilerServices;
using FactTracker.Interchange.Formats.FactCheckTools;
using FactTracker.Json;

namespace FactTracker.Interchange;

/// <summary>Answers of the Google Fact Check Tools API, version v1alpha1: <c>claims:search</c>, <c>claims:imageSearch</c> and <c>pages</c>.</summary>
/// <remarks>
/// <para>Read only: one answer, or several in a list, as programs keep them that follow <c>nextPageToken</c>. A claim with its reviews becomes a claim with
/// its reviews; the same claim in two answers is one. Words become verdicts as in <see cref="VerdictWords"/>. What is not mapped stays under
/// <c>factcheck:</c>; the README of the folder has the mapping.</para>
/// <para>Safe to use from many threads.</para>
/// </remarks>
/// <example><code>
/// // curl 'https://factchecktools.googleapis.com/v1alpha1/claims:search?query=…&amp;key=…' -o answer.json
/// var reading = await FactCheckToolsFormat.Default.ReadFileAsync("answer.json");
/// </code></example>
public sealed class FactCheckToolsFormat : IReadableFormat
{
    private readonly VerdictWords? _words; // Null for the list of ours, which is read only when a verdict is met.

    /// <summary>The format with a list of words for verdicts.</summary>
    /// <param name="words">The list, or null for the one that comes with FactTracker.</param>
    public FactCheckToolsFormat(VerdictWords? words = null) => _words = words;

    /// <summary>The format with the list of words that comes with FactTracker.</summary>
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
    public async IAsyncEnumerable<ClaimSetRecord> ReadRecordsAsync(PeekedInput input, ReadingOptions options, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(options);
        if (await WholeText.ReadAsync(input.Text, options, cancellationToken).ConfigureAwait(false) is not { } text)
        {
            yield return WholeText.TooLong(options);
            yield break;
        }

        var context = new ImportContext(text, options);
        var claims = new FoundClaims();
        if (JsonItemReader.Read(context) is { } root && !AnswerReader.Read(root, claims, _words ?? VerdictWords.Default, context))
            context.Report(0, JsonPath.Root, Rules.NotInFormat, "It is no answer of claims:search, claims:imageSearch or pages: there are no claims in it.");
        yield return new ClaimSetRecord { Header = claims.Header, Problems = context.TakeProblems() };
        foreach (var record in claims.All())
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return record;
        }
    }
}
