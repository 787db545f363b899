namespace FactTracker.Verification;

/// <summary>The claims of one subject, property and scope beside a sentence, and what all of them together say of it, found once.</summary>
/// <param name="statement">The sentence.</param>
/// <param name="topics">The claims.</param>
internal sealed class TopicGroup(Statement statement, IReadOnlyList<ClaimTopic> topics)
{
    private readonly Lazy<bool> _coversText = new(() => topics.Any(topic => TopicComparison.CoversText(statement, topic)));
    private readonly Lazy<bool> _hasNamesInPlace = new(() => PartComparison.AreNamesSame(statement, topics));
    private readonly Lazy<IReadOnlySet<int>> _sides =
        new(() => topics.Select(PartComparison.SideOf).OfType<int>().ToHashSet());

    public Statement Statement => statement;

    public IReadOnlyList<ClaimTopic> Topics => topics;

    /// <summary>The words that any of the claims has, their stems.</summary>
    public IReadOnlySet<string> Words { get; } = WordsOf(topics);

    /// <summary>Whether the sentence has nearly all words of the text of any of the claims.</summary>
    public bool CoversText => _coversText.Value;

    /// <summary>Whether the names in the sentence have the parts that they have in the claims.</summary>
    public bool HasNamesInPlace => _hasNamesInPlace.Value;

    /// <summary>On which sides of the subject the value stands in the texts of the claims: -1 before it, 1 behind it.</summary>
    public IReadOnlySet<int> Sides => _sides.Value;

    private static HashSet<string> WordsOf(IReadOnlyList<ClaimTopic> topics)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var topic in topics)
        {
            if (topic.Sentence is { } sentence) words.UnionWith(sentence.Written.Stems);
            words.UnionWith(topic.Needed);
            words.UnionWith(topic.Others);
            words.UnionWith(topic.Sources);
        }

        return words;
    }
}
