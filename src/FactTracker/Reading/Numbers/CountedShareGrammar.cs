namespace FactTracker.Reading;

/// <summary>
/// Parses shares that name one of so many, in languages with fixed words for them: "une personne sur cinq", "uno de cada cinco",
/// "jeder Fünfte".
/// <code>
/// share = (cardinal / article) [noun] out-of cardinal / "every" ordinal
/// </code>
/// </summary>
internal static class CountedShareGrammar
{
    private const int LastOrdinal = 100;

    /// <summary>The share that starts at a position, or null.</summary>
    public static NumberReading? Read(Passage passage, int at)
    {
        if (passage[at].Entry.BeginsShare) return Every(passage, at + 1);
        var part = CardinalGrammar.Read(passage, at)
            ?? (passage[at].Entry is { Cardinal: { } one } && passage[at].Entry.Can(WordUse.Article) ? new NumberReading(one, at + 1)
                : null);
        if (part is not { Scale: 1, Value: > 0 } some || decimal.Truncate(some.Value) != some.Value) return null;
        var place = IsNoun(passage, some.End) ? some.End + 1 : some.End;
        if (passage.Find(PhraseKind.OutOf, place) is not { } joint || CardinalGrammar.Read(passage,
            joint.End) is not { } whole) return null;
        // A preposition alone joins a small part and a whole without a unit: "9 livres sur 10".
        if (some.Value >= whole.Value || decimal.Truncate(whole.Value) != whole.Value || IsYear(passage, joint.End)) return null;
        var isPlain = joint.Phrase.Words.Length > 1 || (!IsUnit(passage, whole.End) && passage[joint.End - 1].IsWord);
        return isPlain ? Of(some.Value, whole.Value, whole.End) : null;
    }

    private static NumberReading? Every(Passage passage, int at) =>
        OrdinalGrammar.Read(passage, at) is { Value: >= 2 and <= LastOrdinal } which && passage[which.End].Entry.TimeUnit == TimeUnit.None
            ? Of(1, which.Value, which.End)
            : null;

    private static bool IsUnit(Passage passage, int at) =>
        passage[at].Entry.TimeUnit != TimeUnit.None
            || passage[at].Entry.StartsAny([PhraseKind.Measure, PhraseKind.Currency, PhraseKind.Percent]);

    private static bool IsYear(Passage passage, int at) => PlainDigits.Are(passage, at, 4);

    private static bool IsNoun(Passage passage, int place) =>
        passage[place].IsWord
            && !passage[place].Entry.Can(WordUse.Function | WordUse.Verb | WordUse.Definite | WordUse.Of)
            && passage[place].Entry is { Month: null, Cardinal: null, Scale: null, Ordinal: null, TimeUnit: TimeUnit.None };

    private static NumberReading? Of(decimal part, decimal whole, int end) =>
        Exact.Divide(part, whole) is { } value
            ? new NumberReading(Exact.Plain(value), end, NumberForm.OutOf) { IsRounded = value * whole != part }
            : null;
}
