using FactTracker.Reading;

namespace FactTracker.Verification;

/// <summary>Lists what a text says, in its order: each draft claim, and each sentence from which none was drafted.</summary>
internal static class StatementReader
{
    private const string TimeMember = "when";

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text that was parsed.</param>
    /// <param name="reading">What was found in it.</param>
    public static List<Statement> Read(string text, ProseReading reading)
    {
        var statements = new List<Statement>();
        var finder = new MentionRange(reading.Mentions);
        foreach (var draft in reading.Drafts)
        {
            var sentence = draft.Claim.Text ?? "";
            var offset = draft.Origin?.Sentence ?? 0;
            statements.Add(Of(sentence, offset, finder.Between(offset, offset + sentence.Length), draft));
        }

        var drafted = statements.Select(statement => (statement.Offset, End: statement.Offset + statement.Written.Text.Length)).ToList();
        foreach (var skipped in reading.Skipped)
        {
            // A number or a rank beside the values of a sentence is part of it.
            if (IsWithin(drafted, skipped.Offset)) continue;
            AddSentences(text.Substring(skipped.Offset, skipped.Length), skipped.Offset, finder, statements);
        }

        return [.. statements.OrderBy(statement => statement.Offset)]; // A stable order: the values of a sentence stay in theirs.
    }

    /// <summary>Reads the text of a claim like a sentence, with its first value.</summary>
    public static Statement Of(string sentence)
    {
        var reading = ProseReader.Read(sentence);
        return Of(sentence, 0, reading.Mentions, reading.Drafts is [var first, ..] ? first : null);
    }

    // The sentences are in the order of the text.
    private static bool IsWithin(List<(int Offset, int End)> sentences, int place)
    {
        var at = sentences.BinarySearch((place, int.MaxValue));
        return ~at > 0 && place < sentences[~at - 1].End;
    }

    private static void AddSentences(string part, int offset, MentionRange finder, List<Statement> statements)
    {
        var passage = new Passage(part, EnglishLanguage.Data);
        var tokenizer = new Tokenizer(passage);
        while (tokenizer.Next())
        {
            var (start, end) = (passage[0].Start, passage[passage.Count - 1].End);
            var statement = Of(part[start..end], offset + start, finder.Between(offset + start, offset + end), null);
            if (statement.Written.Words.Count > 0) statements.Add(statement);
        }
    }

    private static Statement Of(string sentence, int offset, IReadOnlyList<Mention> mentions, DraftClaim? draft)
    {
        var value = draft?.Claim.Value is [Quantity quantity] ? quantity : null;
        return new Statement(offset, WordReader.Read(sentence, mentions, offset), mentions)
        {
            Draft = draft?.Claim,
            Value = value,
            ValueWords = value?.Words,
            IsTimeGuessed = draft?.Reasons.Any(it => it is { Field: TimeMember, Certainty: DraftCertainty.Guessed }) == true,
        };
    }
}
