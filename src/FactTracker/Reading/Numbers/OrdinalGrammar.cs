namespace FactTracker.Reading;

/// <summary>Parses ordinals: "fifth", "twenty-first", "one hundred and fifth", "21st".</summary>
internal static class OrdinalGrammar
{
    /// <summary>The ordinal that starts at a position, or null.</summary>
    public static NumberReading? Read(Passage passage, int at)
    {
        var token = passage[at];
        if (token.IsNumber) return IsOrdinalEnding(passage, at + 1) && decimal.Truncate(token.Number) == token.Number
            ? new NumberReading(token.Number, at + 2, NumberForm.Ordinal)
            : null;
        if (token.Entry.Ordinal is { } simple) return new NumberReading(simple, at + 1, NumberForm.Ordinal);
        return Compound(passage, at);
    }

    /// <summary>Whether an ordinal ending is at a position.</summary>
    public static bool IsOrdinalEnding(Passage passage, int at)
    {
        if (!passage[at].IsGlued || passage[at].IsNumber) return false;
        foreach (var ending in passage.Language.OrdinalEndings)
        {
            // "Es waren 43." ends a sentence; "am 3. Mai" goes on.
            if (passage.Is(at, ending)) return ending != "." || passage[at + 1].IsWord || passage[at + 1].IsDash;
        }

        return false;
    }

    /// <summary>Whether an ordinal of several words is the plural of a fraction: "twenty firsts".</summary>
    public static bool IsPlural(Passage passage, NumberReading ordinal) => passage[ordinal.End - 1].Entry.Can(WordUse.PluralForm);

    // The words of a cardinal, followed by an ordinal that is smaller than they are.
    private static NumberReading? Compound(Passage passage, int at)
    {
        if (passage[at].Entry.Cardinal is null && passage[at].Entry.Scale is null) return null;
        if (CardinalGrammar.Read(passage, at) is not { } before) return null;
        var place = before.End;
        if (passage[place].Symbol == '-' || passage[place].Entry.Can(WordUse.And)) place++;
        if (passage[place].Entry.Ordinal is not { } last) return null;
        var fits = last < 10
            ? before.Value % 10 == 0 && before.Value >= 20 && (before.Value % 100 is 0 or >= 20)
            : last < 100 && before.Value % 100 == 0;
        if (fits) return new NumberReading(before.Value + last, place + 1, NumberForm.Ordinal);
        return last >= 100 && Exact.Multiply(before.Value, last) is { } product
            ? new NumberReading(product, place + 1, NumberForm.Ordinal)
            : null;
    }
}
