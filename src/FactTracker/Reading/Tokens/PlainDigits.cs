namespace FactTracker.Reading;

/// <summary>Recognizes numbers that consist of digits alone, as in days, years and telephone numbers.</summary>
internal static class PlainDigits
{
    /// <summary>Whether a token consists of a given number of digits.</summary>
    public static bool Are(Passage passage, int at, int length) =>
        passage[at].IsNumber && passage[at].Length == length && !passage.TextAt(at).ContainsAnyExceptInRange('0', '9');

    /// <summary>Whether a token is a number of one or two digits up to a limit.</summary>
    public static bool AreSmall(Passage passage, int at, int most) =>
        (Are(passage, at, 1) || Are(passage, at, 2)) && passage[at].Number >= 1 && passage[at].Number <= most;

    /// <summary>Whether two digits after four digits and a sign are the next year: "2022/23", "2022-23".</summary>
    public static bool AreNextYear(Passage passage, int at) =>
        Are(passage, at, 4) && Are(passage, at + 2, 2) && passage[at + 2].IsGlued
            && passage[at + 2].Number == (passage[at].Number % 100) + 1;
}
