using FactTracker.Analysis;
using FactTracker.History;
using FactTracker.Reading;
using NodaTime;

namespace FactTracker.Verification;

/// <summary>
/// Reads the claims of a text, matches each to a set, and says whether the set supports it, contradicts it, knows that it is outdated, or
/// does not know.
/// </summary>
/// <remarks>
/// <para>It is careful by design: where subject, property, time or unit do not clearly match, the answer is
/// <see cref="StatementVerdict.Unknown"/>. A verdict says what the set says, not what is true. No model of language is used, and the same
/// set and text give the same answer. The README of the folder has the rules and what was measured.</para>
/// <para>It indexes the set once. Not thread-safe, because it keeps what it read of the claims.</para>
/// </remarks>
/// <example><code>
/// var verifier = ClaimVerifier.Of(set, SystemClock.Instance.GetCurrentInstant());
/// foreach (var statement in verifier.Verify(text).Statements)
///     Console.WriteLine($"{statement.Verdict}: {statement.Text}. {statement.Reason}");
/// </code></example>
public sealed class ClaimVerifier
{
    private const int MostFound = 40; // Claims that share words with a sentence; the right one is among the first few.
    private const int MostOfTopic = 1000; // Claims of one subject and property, so that a set of nothing else stays bounded.

    private readonly ClaimMatcher _matcher;
    private readonly TopicMap _map;
    private readonly TopicReader _topics;
    private readonly BearingReader _bearings;

    private ClaimVerifier(ClaimSet set, Instant at, StalenessPolicy policy)
    {
        Set = set;
        _matcher = ClaimMatcher.Of(set);
        _map = TopicMap.Of(set.Claims);
        _topics = new TopicReader(set);
        _bearings = new BearingReader(set, new ClaimFootings(set, at, policy));
    }

    /// <summary>The set that texts are verified against.</summary>
    public ClaimSet Set { get; }

    /// <summary>Prepares a set for the verification of texts.</summary>
    /// <param name="set">The set.</param>
    /// <param name="at">The time at which claims are stale or not.</param>
    /// <param name="staleness">When a claim is stale, or null for <see cref="StalenessPolicy.Default"/>.</param>
    public static ClaimVerifier Of(ClaimSet set, Instant at, StalenessPolicy? staleness = null)
    {
        ArgumentNullException.ThrowIfNull(set);
        return new ClaimVerifier(set, at, staleness ?? StalenessPolicy.Default);
    }

    /// <summary>Verifies a text.</summary>
    /// <param name="text">The text, of any length.</param>
    /// <param name="options">What is known about the text; nothing by default.</param>
    /// <returns>The statements of the text with their verdicts.</returns>
    public TextVerification Verify(string text, ProseOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var reading = ProseReader.Read(text, options);
        return new TextVerification([.. StatementReader.Read(text, reading).Select(Verify)]) { Notes = [.. reading.Notes] };
    }

    /// <summary>Verifies the words of a text with markup, such as a web page. Offsets and lengths are those of the original.</summary>
    /// <param name="text">The words with their places in the original.</param>
    /// <param name="options">What is known about the text; nothing by default.</param>
    /// <returns>The statements of the text with their verdicts.</returns>
    public TextVerification Verify(PlacedText text, ProseOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = Verify(text.Text, options);
        return new TextVerification([.. words.Statements.Select(statement => Placed(statement, text))])
        {
            Notes = [.. words.Notes.Select(note => note with
            {
                Offset = text.PlaceOf(note.Offset, note.Length).Offset, Length = text.PlaceOf(note.Offset, note.Length).Length,
            })],
        };
    }

    /// <summary>Verifies a text in Markdown. Offsets and lengths are those of the original.</summary>
    /// <param name="text">The text, of any length.</param>
    /// <param name="options">What is known about the text; nothing by default.</param>
    /// <returns>The statements of the text with their verdicts.</returns>
    public TextVerification VerifyMarkdown(string text, ProseOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Verify(MarkdownProse.Of(text), options);
    }

    private static VerifiedStatement Placed(VerifiedStatement statement, PlacedText text)
    {
        var (offset, length) = text.PlaceOf(statement.Offset, statement.Length);
        return statement with { Offset = offset, Length = length };
    }

    private VerifiedStatement Verify(Statement statement)
    {
        var found = new List<(Bearing Bearing, int LeftOut)>();
        (ClaimId Claim, string Why, int Shared)? near = null;
        foreach (var same in Candidates(statement))
        {
            var group = new TopicGroup(statement, same);
            foreach (var topic in same)
            {
                var match = TopicComparison.Compare(group, topic);
                if (match.WhyNot is null) found.Add((_bearings.Read(statement, topic, match), match.LeftOut));
                else if (match.Shared > 0 && !(near?.Shared >= match.Shared)) near = (topic.Claim.Id, match.WhyNot, match.Shared);
            }
        }

        // Of several topics, the one of which the sentence leaves out the least.
        var least = found.Count == 0 ? 0 : found.Min(it => it.LeftOut);
        List<Bearing> bearings = [.. found.Where(it => it.LeftOut == least).Select(it => it.Bearing)];
        return StatementJudge.Judge(statement, bearings, near is var (claim, why, _) ? (claim, why) : null);
    }

    // The claims that may be about the same, in groups of one subject, property and scope.
    private IEnumerable<IReadOnlyList<ClaimTopic>> Candidates(Statement statement)
    {
        var seen = new HashSet<(int Topic, int Scope)>();
        foreach (var match in _matcher.Find(statement.Written.Text, new MatchOptions { Limit = MostFound, LeastScore = 0 }).Matches)
        {
            var index = Set.Claims.IndexOf(match.Claim);
            var topic = _map.TopicOf(index);
            if (Set.Claims[index] is { Formula: not null, Value.IsEmpty: true }) continue; // What it states is not computed here.
            if (topic == TopicMap.None)
            {
                yield return [_topics.Of(index)];
                continue;
            }

            var scope = _map.ScopeOf(index);
            if (seen.Add((topic, scope))) yield return SameTopic(topic, scope);
        }
    }

    private List<ClaimTopic> SameTopic(int topic, int scope)
    {
        var same = new List<ClaimTopic>();
        foreach (var index in _map.ClaimsOf(topic))
        {
            if (_map.ScopeOf(index) == scope && same.Count < MostOfTopic) same.Add(_topics.Of(index));
        }

        return same;
    }
}
