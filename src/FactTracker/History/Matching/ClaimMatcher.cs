namespace FactTracker.History;

/// <summary>An index of the claims of a set, which finds those that say what a text or another claim says.</summary>
/// <remarks>
/// <para>Claims match by what they state (the same assertion; the same subject, property, time and a comparable value) and by their words:
/// stems, numbers by value, dates by meaning, names with and without diacritics, in the text of the claim, its statement, its claimants and
/// tags, the titles of its reviews and of the sources that it cites. The README of the folder has the formula.</para>
/// <para>Immutable and thread-safe. The result does not depend on the order of the claims. It holds about 150 bytes for each claim.</para>
/// </remarks>
/// <example><code>
/// var matcher = ClaimMatcher.Of(set);
/// Console.WriteLine(matcher.Find("Is Minecraft shutting down?").ToWords());
/// </code></example>
public sealed class ClaimMatcher
{
    private readonly TermIndex _index;
    private readonly HashedClaims _byWords;
    private readonly Lazy<StatementIndex> _statements;

    private ClaimMatcher(ClaimSet set, TermIndex index, ulong[] words)
    {
        (Set, _index, _byWords) = (set, index, new HashedClaims(words));
        _statements = new Lazy<StatementIndex>(() => new StatementIndex(set));
    }

    /// <summary>The set that was indexed.</summary>
    public ClaimSet Set { get; }

    /// <summary>Indexes the claims of a set.</summary>
    /// <param name="set">The set.</param>
    public static ClaimMatcher Of(ClaimSet set)
    {
        ArgumentNullException.ThrowIfNull(set);
        var builder = new TermIndexBuilder();
        var words = new ulong[set.Claims.Count];
        for (var claim = 0; claim < words.Length; claim++)
        {
            words[claim] = builder.Add(set, set.Claims[claim]);
        }

        return new ClaimMatcher(set, builder.Build(), words);
    }

    /// <summary>Finds the claims that say what a text says, or nearly.</summary>
    /// <param name="text">A sentence, a headline or a post. Of a longer text, the first 65,536 characters count.</param>
    /// <param name="options">What to return; <see cref="MatchOptions.Default"/> by default.</param>
    public ClaimMatches Find(string text, MatchOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new ClaimMatches(text, Find([text], null, options ?? MatchOptions.Default));
    }

    /// <summary>Finds the claims that say what a claim says, or nearly.</summary>
    /// <param name="claim">The claim; if it is in the set, it is found too.</param>
    /// <param name="options">What to return; <see cref="MatchOptions.Default"/> by default.</param>
    public ClaimMatches Find(Claim claim, MatchOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(claim);
        var texts = new List<string>();
        ClaimFields.OwnWords(claim, (field, text) =>
        {
            if (field == ClaimField.Text) texts.Add(text);
        });
        return new ClaimMatches(claim.ToString(), Find(texts, claim, options ?? MatchOptions.Default));
    }

    private ValueList<ClaimMatch> Find(List<string> texts, Claim? like, MatchOptions options)
    {
        var reader = new QueryReader(_index);
        foreach (var text in texts)
        {
            reader.Read(text);
        }

        var query = reader.Build();
        var found = new Dictionary<int, FoundClaim>();
        if (like is not null) AddStatements(like, found);
        if (texts is [var only]) AddSameWords(only, found);
        foreach (var (claim, score) in TermRanking.Rank(_index, query, options.Limit, IdOf))
        {
            Add(found, claim, Math.Min(score, MatchScores.MostOfWords), []);
        }

        var words = new SharedWords(query, texts);
        return
        [
            .. found.Where(it => it.Value.Score >= options.LeastScore)
                .OrderByDescending(it => it.Value.Score).ThenBy(it => IdOf(it.Key), StringComparer.Ordinal).ThenBy(it => it.Key)
                .Take(options.Limit)
                .Select(it => Match(it.Key, it.Value, words)),
        ];
    }

    private string IdOf(int claim) => Set.Claims[claim].Id.Text;

    private ClaimMatch Match(int claim, FoundClaim found, SharedWords words)
    {
        var shared = words.With(Set, Set.Claims[claim]);
        return new ClaimMatch(Set.Claims[claim].Id, MatchWording.Round(found.Score), [.. found.Why, .. shared]);
    }

    private void AddSameWords(string text, Dictionary<int, FoundClaim> found)
    {
        var reader = new TermReader();
        reader.Read(text, NoTerms.Instance);
        foreach (var claim in _byWords.With(reader.Words))
        {
            Add(found, claim, MatchScores.Same, ["the same words"]);
        }
    }

    private void AddStatements(Claim like, Dictionary<int, FoundClaim> found)
    {
        foreach (var number in _statements.Value.Like(like))
        {
            var claim = Set.Claims[number];
            if (StatementComparison.Of(Set, like, claim) is { } match)
                Add(found, number, MatchScores.Of(match.Relation), StatementReasons.Of(match, claim));
        }

        if (like.Property is not null) return;
        foreach (var number in _byWords.With(WordsOf(like)))
        {
            if (ClaimComparers.SameAssertion.Equals(like, Set.Claims[number])) Add(found, number, MatchScores.Same, ["the same assertion"]);
        }
    }

    private static ulong WordsOf(Claim claim)
    {
        var reader = new TermReader();
        reader.Read(claim.Text, NoTerms.Instance);
        return reader.Words;
    }

    // The first reason is the strongest.
    private static void Add(Dictionary<int, FoundClaim> found, int claim, double score, ValueList<string> why)
    {
        if (found.TryGetValue(claim, out var known))
        {
            if (known.Score >= score)
            {
                score = known.Score;
                why = [.. known.Why, .. why];
            }
            else
            {
                why = [.. why, .. known.Why];
            }
        }

        found[claim] = new FoundClaim(score, why);
    }
}
