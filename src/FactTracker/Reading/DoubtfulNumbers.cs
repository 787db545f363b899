namespace FactTracker.Reading;

/// <summary>
/// Finds numbers whose separator may have another meaning: "3,5 million" in English may be 3.5 million or two numbers, and "1.234 cases"
/// may be 1,234 cases.
/// </summary>
internal static class DoubtfulNumbers
{
    private const int GroupLength = 3;
    private const int Thousand = 1_000;

    /// <summary>
    /// The mention of a number with a separator that does not fit the language, which has no value, and the position after it; null when
    /// the quantity that was found there is not cut short by such a separator.
    /// </summary>
    /// <param name="passage">The sentence.</param>
    /// <param name="at">The position at which the quantity starts.</param>
    /// <param name="found">The quantity.</param>
    public static (Mention Mention, int End)? Read(Passage passage, int at, QuantityReading found)
    {
        var (first, second) = (found.End - 1, found.End + 1);
        if (passage[found.End].Symbol is not (',' or '.') || !passage[found.End].IsGlued || !passage[first].IsNumber
            || !passage[second].IsNumber || !passage[second].IsGlued || IsList(passage, first, second)) return null;
        if (AmountGrammar.Read(passage, second) is not { } rest || !(rest.HasUnit || rest.Scale > 1 || found.Kind == MentionKind.Money))
            return null;
        var unit = rest.HasUnit ? rest.Unit : found.Quantity.Unit;
        var sign = passage[found.End].Symbol == ',' ? "comma" : "point";
        var mention = passage.Mention(rest.HasUnit ? rest.Kind : found.Kind, at, rest.End) with
        {
            Reason = $"the {sign} may be a decimal {sign} or separate two numbers",
            Alternatives = Together(passage, first, second, rest) is { } value
                ? [
                    new MentionAlternative(
                        new Quantity(value, unit) { Approximation = found.Quantity.Approximation }, $"the {sign} may be a decimal {sign}"),
                ]
                : [],
        };
        return (mention, rest.End);
    }

    /// <summary>The same number with its only separator in the other meaning, when nothing decides between them.</summary>
    public static ValueList<MentionAlternative> Others(Passage passage, int at, QuantityReading found)
    {
        if (found.Quantity is not { Amount: { } amount, Bounds: null } || Grouped(passage, at,
            found.End) is not { } separator) return default;
        var isDecimal = (separator == '.') != passage.Language.HasDecimalComma;
        // English decides, but three decimals of something counted are rare.
        if (!passage.IsLanguageUnknown && !(isDecimal && found is
            {
                Kind: MentionKind.Number,
                Quantity.Unit.Kind: UnitKind.Noun
            })) return default;
        var other = isDecimal ? Exact.Multiply(amount, Thousand) : Exact.Divide(amount, Thousand);
        var sign = separator == ',' ? "comma" : "point";
        return other is { } value
            ? [
                new MentionAlternative(
                    new Quantity(Exact.Plain(value), found.Quantity.Unit)
                    {
                        Approximation = found.Quantity.Approximation, Of = found.Quantity.Of,
                    },
                    $"the {sign} may {(isDecimal ? "group thousands" : "be a decimal " + sign)}"),
            ]
            : default;
    }

    // "22,24,26": more than two are a list.
    private static bool IsList(Passage passage, int first, int second) =>
        (passage[first].IsGlued && passage[first - 1].Symbol is ',' or '.')
            || (passage[second + 1].Symbol is ',' or '.' && passage[second + 1].IsGlued && passage[second + 2].IsNumber
                && passage[second + 2].IsGlued);

    // The number before the separator with the digits after it as decimals, in the scale and the unit of the rest.
    private static decimal? Together(Passage passage, int first, int second, Amount rest)
    {
        var decimals = passage[second];
        if (decimals.Number == 0 || !PlainDigits.Are(passage, second, decimals.Length)) return null;
        var size = 1m;
        for (var digit = 0; digit < decimals.Length && size < 1_000_000_000; digit++)
        {
            size *= 10;
        }

        return Exact.Divide(rest.Value, decimals.Number) is { } factor
            && Exact.Multiply(passage[first].Number + (decimals.Number / size), factor) is { } value
            ? Exact.Plain(value)
            : null;
    }

    private static char? Grouped(Passage passage, int at, int end)
    {
        for (var place = at; place < end; place++)
        {
            if (!passage[place].IsNumber) continue;
            var digits = passage.TextAt(place);
            var separator = digits.IndexOfAny('.', ',');
            return separator is > 0 and <= GroupLength && digits.Length == separator + 1 + GroupLength && digits[0] != '0'
                && !digits[(separator + 1)..].ContainsAnyExceptInRange('0', '9')
                ? digits[separator]
                : null;
        }

        return null;
    }
}
