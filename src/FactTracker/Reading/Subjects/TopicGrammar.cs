namespace FactTracker.Reading;

/// <summary>
/// Suggests what a sentence is about when it begins with its subject: "The birth rate in Italy fell", "The company employs". Any
/// other beginning, such as a share, suggests nothing.
/// </summary>
/// <remarks>
/// <code>
/// sentence = [article] noun { noun } verb …          the noun phrase is the subject, or the property if its last word is measured
///          | measured ("of" | "in") phrase verb …    the property and the subject
///          | owner "'s" measured verb …              the subject and the property
/// </code>
/// </remarks>
internal static class TopicGrammar
{
    private const int LongestSubject = 8; // Tokens.

    /// <summary>Returns the suggestion for a statement, or null.</summary>
    public static TopicReading? Read(Passage passage, int from, int end, Mention? opening)
    {
        if (opening is { Kind: MentionKind.Percentage or MentionKind.Fraction } && opening.Offset <= passage[from + 1].Start) return null;
        var at = passage[from].Entry.Can(WordUse.Definite | WordUse.Article) ? from + 1 : from;
        if (VerbBehind(passage, at, end) is not { } verb || passage[verb].Entry.Can(WordUse.Speech)) return null;
        var clause = ClauseVerb.EndOfClause(passage, verb, end);
        return Named(passage, at, verb) is var (subject, property) && (subject ?? property) is not null
            ? new TopicReading(subject, property, passage[verb].Start, passage[clause - 1].End)
            : null;
    }

    // The position of the verb behind a plain noun phrase, or null.
    private static int? VerbBehind(Passage passage, int at, int end)
    {
        for (var place = at; place < end && place - at <= LongestSubject; place++)
        {
            ref readonly var token = ref passage[place];
            if (!token.IsWord) return null;
            if (place > at && ClauseVerb.IsAt(passage, place)) return place;
            if (!token.Entry.Can(WordUse.Definite) && (token.Entry.DenotesTime || token.Entry.Can(WordUse.Pronoun))) return null;
            if (token.Entry.Can(WordUse.Function) && !(place > at && Joins(token.Entry))) return null;
        }

        return null;
    }

    private static bool Joins(Lexeme entry) => entry.Can(WordUse.Of | WordUse.At | WordUse.And | WordUse.Definite);

    private static (string? Subject, string? Property) Named(Passage passage, int from, int verb)
    {
        var joint = from;
        while (joint < verb && !passage[joint].Entry.Can(WordUse.Of | WordUse.At))
        {
            joint++;
        }

        if (!IsMeasured(passage, joint - 1)) return (Words(passage, from, verb), null);
        if (joint == verb) return OwnerOf(passage, from, verb);
        var behind = passage[joint + 1].Entry.Can(WordUse.Definite | WordUse.Article) ? joint + 2 : joint + 1;
        var isSimple = !Enumerable.Range(behind, Math.Max(0, verb - behind))
            .Any(place => passage[place].Entry.Can(WordUse.Of | WordUse.At));
        return isSimple ? (Words(passage, behind, verb), Words(passage, from, joint)) : (null, null);
    }

    private static (string? Subject, string? Property) OwnerOf(Passage passage, int from, int verb)
    {
        for (var place = from; place < verb - 1; place++)
        {
            var word = passage.TextAt(place);
            if (passage.Language.WithoutPossessive(word).Length < word.Length)
                return (passage.Language.WithoutPossessive(passage.Between(from, place + 1)).ToString(), Words(passage, place + 1, verb));
        }

        return (null, Words(passage, from, verb));
    }

    private static bool IsMeasured(Passage passage, int place) => passage.Language.MeasuredNouns.Contains(passage.TextAt(place).ToString());

    private static string? Words(Passage passage, int from, int end) => from < end ? passage.Between(from, end).ToString() : null;
}
