using FactTracker.Values;

namespace FactTracker.Reading;

/// <summary>
/// Parses money: a sign, an ISO 4217 code or a name, before or after the number. When several currencies share a name or a sign, the
/// likeliest is used and the others are alternatives. Hundredths (cents, pence) become fractions of their currency.
/// </summary>
internal static class MoneyGrammar
{
    private const int CodeLength = 3;
    private const int MostPence = 10_000;
    private const int LeastRand = 100; // "R2" is a name.

    // "1080p" is a screen.
    private static readonly HashSet<decimal> Screens = [1_080, 1_440, 2_160, 4_320];

    // Codes in capitals that are more often words in a headline.
    private static readonly HashSet<string> Words =
        new(["ALL", "TRY", "TOP", "MAD", "CUP", "PEN", "BAM", "BOB", "MOP", "SOS", "ANG", "XXX", "LAK", "MUR"], StringComparer.Ordinal);

    /// <summary>The currency at a position before a number, or null.</summary>
    public static UnitFound? Leading(Passage passage, int at)
    {
        if (passage.Find(PhraseKind.Currency, at) is { } named && (named.Phrase.CanLead || passage[named.End - 1].Kind == TokenKind.Symbol))
            return IsArticle(passage, at) || !IsSpelled(passage, at, named) ? null : Found(named);
        return Code(passage, at);
    }

    /// <summary>The currency at a position after a number, or null.</summary>
    public static UnitFound? Trailing(Passage passage, int at)
    {
        if (Code(passage, at) is { } code) return code;
        if (passage.Find(PhraseKind.Currency, at) is not { Phrase.IsExact: false } named) return null;
        if (named.Phrase.IsLoose && !IsLargeSum(passage, at)) return null;
        var isLetter = passage[at].Length == 1 && passage[at].IsWord;
        var isPence = passage[at].IsGlued && passage[at - 1].Number < MostPence && !IsScreen(passage, at - 1);
        return isLetter && !isPence ? null : Found(named);
    }

    private static bool IsScreen(Passage passage, int at) =>
        Screens.Contains(passage[at].Number) && PlainDigits.Are(passage, at, 4);

    // "LE 25", but not "le 25"; "R350m", but not "R2".
    private static bool IsSpelled(Passage passage, int at, PhraseMatch named)
    {
        if (!named.Phrase.IsExact) return true;
        return passage.TextAt(at).SequenceEqual(named.Phrase.Words[0])
            && (passage[at].Length > 1 || (passage[named.End].IsGlued && IsSum(passage, named.End)));
    }

    private static bool IsSum(Passage passage, int at) =>
        passage[at].Number >= LeastRand || passage[at + 1].Entry is { Scale: not null } or { SuffixScale: not null };

    /// <summary>The alternative interpretations of an amount.</summary>
    public static IEnumerable<MentionAlternative> Alternatives(decimal value, UnitFound unit, string named)
    {
        foreach (var code in unit.Phrase?.Others ?? [])
        {
            yield return new MentionAlternative(new Quantity(value, Unit.Money(code)), $"\"{named}\" is also a name of {code}");
        }

        if (unit.Phrase is { Number: < 1 } && Unit.TryParse(named, out var noun))
            yield return new MentionAlternative(
                new Quantity(Exact.Plain(value / unit.Factor), noun), $"counted in {named} rather than {unit.Unit}");
        if (unit.Phrase is { Text: "GBP" } pounds && pounds.Words is ["pounds"] or ["pound"])
            yield return new MentionAlternative(new Quantity(value, Unit.Parse("[lb_av]")), "pounds are also a weight");
    }

    // "A$5" is Australian, "a $5 bill" is not.
    private static bool IsArticle(Passage passage, int at) =>
        passage[at].Entry.Can(WordUse.Article) && !(passage[at + 1].IsGlued && passage.IsCapitalised(at));

    private static UnitFound Found(PhraseMatch named) =>
        new(Unit.Money(named.Phrase.Text), MentionKind.Money, named.Phrase.Number, named.End) { Phrase = named.Phrase };

    // "5 million won", but not "10 won" in "10 won and one lost".
    private static bool IsLargeSum(Passage passage, int at)
    {
        const int Least = 1_000;
        var before = passage[at - 1];
        return before.Entry.Scale >= Least
            || before.Entry.SuffixScale >= Least
            || (before.IsNumber && before.Number >= Least && !PlainDigits.Are(passage, at - 1, 4));
    }

    // "USD", and "MUSD" for a million of them.
    private static UnitFound? Code(Passage passage, int at)
    {
        var token = passage[at];
        if (!token.IsWord || token.Length is not (CodeLength or CodeLength + 1)) return null;
        var text = passage.TextAt(at);
        var inMillions = token.Length > CodeLength && text[0] == 'M';
        var code = inMillions ? text[1..] : text;
        if (!Iso4217.TryFind(code, out var currency) || Words.Contains(currency.Code)) return null;
        return new UnitFound(Unit.Money(currency.Code), MentionKind.Money, inMillions ? 1_000_000 : 1, at + 1);
    }
}
