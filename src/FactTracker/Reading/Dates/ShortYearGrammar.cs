namespace FactTracker.Reading;

/// <summary>
/// Decides whether two digits after a year and a hyphen are a month or a later year: "2008-12".
/// <code>
/// years = ("the" / "in" / "during" / "(") 4DIGIT "-" 2DIGIT
/// </code>
/// Two years are meant after an article ("the 2008-09 crisis"), in brackets, and after a word that comes before a time unless another month
/// in digits is near. The month is then an alternative. Otherwise it is a month.
/// </summary>
internal static class ShortYearGrammar
{
    /// <summary>The two years that start at a position, or null.</summary>
    public static DatePiece? Read(Passage passage, int at)
    {
        if (!passage[at + 1].IsDash || !passage[at + 1].IsGlued || !passage[at + 2].IsGlued) return null;
        var (first, last) = ((int)passage[at].Number, (int)passage[at + 2].Number);
        if (last <= first % 100 || !IsOfYears(passage, at)) return null;
        var month = new DateValue(Edtf.Parse(Month(passage, at).Text));
        return new DatePiece(at + 3)
        {
            First = EdtfText.Of(first),
            Last = EdtfText.Of((first / 100 * 100) + last),
            Alternatives = [new MentionAlternative(month, "the last two digits may be a month")],
        };
    }

    /// <summary>The month that starts at a position.</summary>
    public static DatePiece Month(Passage passage, int at) =>
        new(at + 3) { Year = (int)passage[at].Number, Month = (int)passage[at + 2].Number };

    private static bool IsOfYears(Passage passage, int at)
    {
        var before = passage[at - 1];
        if (before.Entry.Can(WordUse.Definite) || (before.Symbol == '(' && passage[at + 3].Symbol == ')')) return true;
        return before.Entry.Can(WordUse.When) && !IsMonthNear(passage, at + 4) && !IsMonthNear(passage, at + 5);
    }

    // "in 2008-11, 2008-12 and 2009-01".
    private static bool IsMonthNear(Passage passage, int at) =>
        PlainDigits.Are(passage, at, 4) && passage[at + 1].Symbol == '-' && passage[at + 1].IsGlued && PlainDigits.Are(passage, at + 2, 2);
}
