namespace FactTracker.History;

/// <summary>Reads numbers in words and in digits with words: "twenty-five", "two hundred and six", "1.2 million", "a thousand".</summary>
internal static class SpokenNumbers
{
    private const long MostBeforeScale = 100_000;

    /// <summary>Reads the number at a piece.</summary>
    /// <returns>The number and the piece after it, which is the same piece when there is no number.</returns>
    public static (decimal Value, int Next) Read(ReadOnlySpan<TextToken> tokens, int at, TextScanner scanner)
    {
        if (tokens[at].Kind == TextTokenKind.Number) return Scaled(tokens, tokens[at].Value, at + 1, scanner);
        if (tokens[at].Kind != TextTokenKind.Word) return (0, at);
        var first = scanner.LettersOf(tokens[at]);
        if (first is "a" or "an" or "one")
        {
            var (value, next) = Scaled(tokens, 1, at + 1, scanner);
            return next > at + 1 ? (value, next) : (0, at);
        }

        return NumberWords.Small.TryGetValue(first, out _) ? InWords(tokens, at, scanner) : (0, at);
    }

    private static (decimal Value, int Next) InWords(ReadOnlySpan<TextToken> tokens, int at, TextScanner scanner)
    {
        decimal total = 0;
        long current = 0, last = long.MaxValue;
        var next = at;
        while (next < tokens.Length && (next == at || IsJoined(tokens[next])))
        {
            var word = scanner.LettersOf(tokens[next]);
            if (word is "and" && last == NumberWords.Hundred && next + 1 < tokens.Length && IsJoined(tokens[next + 1])
                && NumberWords.Small.TryGetValue(scanner.LettersOf(tokens[next + 1]), out _))
            {
                next++;
                continue;
            }

            if (NumberWords.Small.TryGetValue(word, out var small))
            {
                // "twenty five" is one number, "five twenty" are two.
                if (last < 20 || (last < NumberWords.Hundred && (small >= 10 || small == 0))) break;
                current += small;
                last = small;
            }
            else if (NumberWords.Scales.TryGetValue(word, out var scale) && current is > 0 and < MostBeforeScale)
            {
                if (scale == NumberWords.Hundred) current *= scale;
                else (total, current) = (total + (decimal)current * scale, 0);
                last = scale;
            }
            else
            {
                break;
            }

            next++;
        }

        return (total + current, next);
    }

    private static (decimal Value, int Next) Scaled(ReadOnlySpan<TextToken> tokens, decimal value, int next, TextScanner scanner)
    {
        while (next < tokens.Length && IsJoined(tokens[next])
            && NumberWords.Scales.TryGetValue(scanner.LettersOf(tokens[next]), out var scale) && value < decimal.MaxValue / scale)
        {
            value *= scale;
            next++;
        }

        return (value, next);
    }

    private static bool IsJoined(in TextToken token) => token.Kind == TextTokenKind.Word && !token.FollowsBreak;
}
