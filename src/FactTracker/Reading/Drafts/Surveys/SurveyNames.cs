namespace FactTracker.Reading;

/// <summary>Finds the name of a pollster: "the Northgate Institute", "the pollster FOM", "the Centre for Rural Affairs".</summary>
internal static class SurveyNames
{
    private const int LongestName = 8; // Tokens.
    private const int LongestDescription = 3; // Words before the name.

    /// <summary>The name at a position, without what describes it, or null.</summary>
    public static (int From, int End)? Read(Passage passage, int at)
    {
        var from = at;
        while (from < at + LongestDescription && passage[from].IsWord && !passage.IsCapitalised(from))
        {
            from++;
        }

        var end = from;
        while (end < from + LongestName && IsPart(passage, end))
        {
            end++;
        }

        return end > from ? (from, end) : null;
    }

    private static bool IsPart(Passage passage, int place)
    {
        if (IsNamed(passage, place)) return true;
        var isJoint = passage[place].Entry.Can(WordUse.Of | WordUse.And | WordUse.Definite | WordUse.At | WordUse.Function)
            || (passage[place].IsDash && passage[place].IsGlued);
        return isJoint && (IsNamed(passage, place + 1)
            || (passage[place + 1].Entry.Can(WordUse.Definite) && IsNamed(passage, place + 2)));
    }

    // "by Northgate in November": the month is not part of the name.
    private static bool IsNamed(Passage passage, int place) =>
        passage.IsCapitalised(place) && passage[place].Entry is { Month: null, Weekday: null };
}
