namespace FactTracker.Reading;

/// <summary>Finds times of day, so that they are taken neither for numbers nor for parts of dates: "8:00", "3 pm", "T10:00:00Z".</summary>
internal static class ClockGrammar
{
    /// <summary>The place behind the time that starts at a place, or null.</summary>
    public static int? End(Passage passage, int at)
    {
        if (!passage[at].IsNumber || passage[at].Number >= 25 || passage[at].Length > 2) return null;
        var end = at + 1;
        while (passage[end].Symbol == ':' && passage[end].IsGlued && passage[end + 1].IsNumber && passage[end + 1].IsGlued && end < at + 6)
        {
            end += 2;
        }

        if (passage[end].Entry.Can(WordUse.Clock) && (passage[end].IsGlued || end > at + 1 || passage[end].Length > 1)) return end + 1;
        return end > at + 1 ? end : null;
    }

    /// <summary>The place behind a time that follows a date, or null.</summary>
    public static int? EndBehindDate(Passage passage, int at)
    {
        var place = at;
        if (passage[place].Symbol == ',') place++;
        if (passage[place].Entry.Can(WordUse.When) || (passage[place].Symbol == 'T' && passage[place].IsGlued)) place++;
        return End(passage, place);
    }
}
