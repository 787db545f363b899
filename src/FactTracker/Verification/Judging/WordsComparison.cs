namespace FactTracker.Verification;

/// <summary>Compares a statement with a claim whose value is no number and no date: by all words, the numbers and the negations.</summary>
internal static class WordsComparison
{
    /// <summary>Compares the words.</summary>
    public static ValueFinding Compare(Statement statement, ClaimTopic topic, TopicMatch match)
    {
        var (written, own) = (statement.Written, topic.Sentence?.Written ?? WrittenText.Empty);
        if (!match.IsOwnText && !match.IsStatement) return Unclear("and the text says it in other words");
        if (match.IsOwnText ? !written.Numbers.SetEquals(own.Numbers) : !written.Numbers.IsSubsetOf(own.Numbers.Union(topic.Numbers)))
            return Unclear("with other numbers");
        if (match.IsOwnText ? !written.Turns.SetEquals(own.Turns) : !written.Turns.IsSubsetOf(own.Turns))
            return Unclear("but not with the same \"all\", \"some\" or \"only\"");
        return Polarity(statement, topic, match) switch
        {
            0 => new ValueFinding(ValueRelation.Fits),
            1 => new ValueFinding(ValueRelation.Fits).Denied(),
            _ => Unclear("and it is not clear what the text denies"),
        };
    }

    /// <summary>Returns 0 when both assert or both deny, 1 when one denies what the other asserts, and 2 when it is not clear.</summary>
    public static int Polarity(Statement statement, ClaimTopic topic, TopicMatch match)
    {
        var known = NegationsOf(topic, match);
        if (statement.Negations > 1 || known > 1 || IsHalfDenied(statement)) return statement.Negations == known ? 0 : 2;
        return statement.Negations == known ? 0 : 1;
    }

    // The text of a claim with a false flag has its "not" already, or states what is false.
    private static int NegationsOf(ClaimTopic topic, TopicMatch match)
    {
        if (!match.IsOwnText || topic.Sentence is null) return topic.Negations;
        var inText = topic.Sentence.Written.Negations;
        var isDenied = topic.Claim.Modality.Contains(Modality.Denied) || (topic.Claim.Value is [FlagValue { Flag: false }] && inText == 0);
        return inText + (isDenied ? 1 : 0);
    }

    private static bool IsHalfDenied(Statement statement) =>
        SmallWords.HalfDenials.Any(words => statement.Written.Text.Contains(words, StringComparison.OrdinalIgnoreCase));

    private static ValueFinding Unclear(string why) => new(ValueRelation.Unclear, why);
}
