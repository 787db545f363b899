namespace FactTracker.Reading;

/// <summary>Quotes a part of a sentence, with the words around it by which it is found again.</summary>
internal static class QuoteAround
{
    /// <summary>The longest text before a quote and behind it, in characters.</summary>
    public const int Longest = 24;

    /// <summary>Returns a part of a sentence as a quote.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="from">The start of the part.</param>
    /// <param name="end">Its end.</param>
    /// <param name="before">The text before the sentence, in whole words.</param>
    /// <param name="behind">The text behind it.</param>
    public static Quote Of(string sentence, int from, int end, string before, string behind)
    {
        var prefix = from == 0 ? before
            : from >= Longest ? sentence[StartOf(sentence, from)..from]
            : $"{before.AsSpan(StartOf(before, before.Length, Longest - from))}{sentence.AsSpan(0, from)}";
        var rest = sentence.Length - end;
        var suffix = rest == 0 ? behind
            : rest >= Longest ? sentence[end..EndOf(sentence, end)]
            : $"{sentence.AsSpan(end)}{behind.AsSpan(0, EndOf(behind, 0, Longest - rest))}";
        return new Quote(from == 0 && rest == 0 ? sentence : sentence[from..end])
        {
            Prefix = prefix.Length > 0 ? prefix : null,
            Suffix = suffix.Length > 0 ? suffix : null,
        };
    }

    /// <summary>Returns where the whole words before a position start.</summary>
    public static int StartOf(string text, int position, int most = Longest)
    {
        var from = Math.Max(0, position - most);
        while (from > 0 && from < position && !char.IsWhiteSpace(text[from - 1]))
        {
            from++;
        }

        return from;
    }

    /// <summary>Returns where the whole words behind a position end.</summary>
    public static int EndOf(string text, int position, int most = Longest)
    {
        var to = Math.Min(text.Length, position + most);
        while (to > position && to < text.Length && !char.IsWhiteSpace(text[to]))
        {
            to--;
        }

        return to;
    }
}
