namespace FactTracker.Reading;

/// <summary>Finds times of day, so that they are not parsed as numbers or parts of dates: "8:00", "3 pm", "T10:00:00Z".</summary>
internal static class ClockGrammar
{
    /// <summary>The position after the time that starts at a position, or null.</summary>
    public static int? End(Passage passage, int at)
    {
        if (!passage[at].IsNumber || passage[at].Number >= 25) return null;
        if (IsDotted(passage, at)) return at + 2;
        if (passage[at].Length > 2) return null;
        var end = at + 1;
        while ((passage[end].Symbol == ':' || (passage[end].Symbol == '.' && passage[end + 2].Entry.Can(WordUse.Clock)))
            && passage[end].IsGlued && passage[end + 1].IsNumber && passage[end + 1].IsGlued && end < at + 6)
        {
            end += 2;
        }

        if (passage[end].Entry.Can(WordUse.Clock) && (passage[end].IsGlued || end > at + 1 || passage[end].Length > 1)) return end + 1;
        return end > at + 1 ? end : null;
    }

    // "6.30am", which looks like a decimal.
    private static bool IsDotted(Passage passage, int at)
    {
        var digits = passage.TextAt(at);
        return digits.Length is 4 or 5 && digits[^3] == '.' && digits[^2] < '6' && passage[at + 1].Entry.Can(WordUse.Clock);
    }

    /// <summary>The position after a time that follows a date, or null.</summary>
    public static int? EndBehindDate(Passage passage, int at)
    {
        var place = at;
        if (passage[place].Symbol == ',') place++;
        if (passage[place].Entry.Can(WordUse.When) || (passage[place].Symbol == 'T' && passage[place].IsGlued)) place++;
        return End(passage, place);
    }
}
