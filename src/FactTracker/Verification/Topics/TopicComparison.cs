namespace FactTracker.Verification;

/// <summary>Decides whether a sentence is about what a claim is about, by the words of both. It is strict: in doubt it is not.</summary>
internal static class TopicComparison
{
    private const double MostOfText = 0.8, MostOfProperty = 0.66;

    /// <summary>Compares a sentence with a claim.</summary>
    /// <param name="group">The sentence, and all claims with the same subject, property and scope: their words count too.</param>
    /// <param name="topic">The claim, which is one of them.</param>
    public static TopicMatch Compare(TopicGroup group, ClaimTopic topic)
    {
        var statement = group.Statement;
        var foreign = statement.Written.Words.Where(word => !group.Words.Contains(word.Stem))
            .Select(word => word.Words).Distinct().ToList();
        var missing = Missing(statement, topic);
        var isOwn = CoversText(statement, topic);
        var match = new TopicMatch
        {
            IsText = isOwn || group.CoversText,
            IsOwnText = isOwn,
            IsStatement = missing.Count == 0,
            LeftOut = topic.Needed.Distinct().Count(word => !statement.Written.Stems.Contains(word)),
            Shared = statement.Written.Words.Count - foreign.Count,
        };
        if (foreign.Count > 0) return match with { WhyNot = $"it does not say {Quoted(foreign)}" };
        var unqualified = topic.Qualifiers.Where(word => !HasWord(statement, word)).ToList();
        if (unqualified.Count > 0) return match with { WhyNot = $"the text does not say {Quoted(Spelled(unqualified, topic))}" };
        if (!match.IsText && !match.IsStatement) return match with { WhyNot = $"the text does not say {Quoted(Spelled(missing, topic))}" };
        return PartComparison.AreSame(group, topic)
            ? match
            : match with { WhyNot = "the names have other parts in the sentence" };
    }

    private static bool HasWord(Statement statement, string word) =>
        statement.Written.Stems.Contains(word) || statement.Written.Numbers.Contains(word);

    // The words of the statement that the sentence does not have, or none when it has enough of them.
    private static List<string> Missing(Statement statement, ClaimTopic topic)
    {
        var stems = statement.Written.Stems;
        if (topic.Claim.Property is null) return [topic.Claim.ToString()];
        var property = topic.Property.Where(word => !SmallWords.Neutral.Contains(word)).ToList();
        var absent = property.Where(word => !stems.Contains(word)).ToList();
        var isEnough = property.Count - absent.Count >= MostOfProperty * property.Count;
        return
        [
            .. topic.Subject.Concat(topic.Scope).Where(word => !stems.Contains(word)),
            .. absent.Where(word => !isEnough || topic.Names.Contains(word)),
        ];
    }

    /// <summary>Whether a sentence has nearly all words of the text of a claim, all names among them.</summary>
    public static bool CoversText(Statement statement, ClaimTopic topic)
    {
        if (topic.Sentence?.Written is not { Stems.Count: > 1 } text) return false;
        var stems = statement.Written.Stems;
        if (text.Stems.Any(word => topic.Names.Contains(word) && !stems.Contains(word))) return false;
        return text.Stems.Count(stems.Contains) >= MostOfText * text.Stems.Count;
    }

    private static IEnumerable<string> Spelled(List<string> stems, ClaimTopic topic) =>
        stems.Select(stem => topic.Spellings.GetValueOrDefault(stem, stem));

    private static string Quoted(IEnumerable<string> words) => string.Join(", ", words.Take(5).Select(word => $"\"{word}\""));
}
