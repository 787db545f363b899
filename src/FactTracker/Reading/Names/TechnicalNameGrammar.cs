using System.Buffers;

namespace FactTracker.Reading;

/// <summary>
/// Finds technical names, which are written without spaces: addresses on the Internet, file names, hashtags, hashes, ISBN and others.
/// </summary>
internal static class TechnicalNameGrammar
{
    private const int LongestRead = 256; // Characters from which a name is recognized; a longer one is skipped to its end.
    private const string Trailing = ".,;:!?)]}'’…*";
    private static readonly SearchValues<char> Ends = SearchValues.Create(" \t\r\n\u00A0\u2009\u202F\u2028\u2029<>\"“”|");

    /// <summary>The position after the name that starts at a position, or null.</summary>
    public static int? End(Passage passage, int at)
    {
        if (!passage[at + 1].IsGlued || (passage[at].IsGlued && !IsBehindOpening(passage[at - 1].Symbol))) return null;
        var start = passage[at].Start;
        var rest = passage.Text.AsSpan(start);
        var near = rest[..Math.Min(rest.Length, LongestRead)];
        var length = near.IndexOfAny(Ends);
        var run = (length < 0 ? near : near[..length]).TrimEnd(Trailing);
        if (run.Length < 2 || !TechnicalName.Is(run)) return null;
        if (length < 0 && rest.IndexOfAny(Ends) is var end)
            return NameGrammar.PlaceAt(passage, at, end < 0 ? passage.Text.Length : start + end);
        return NameGrammar.PlaceAt(passage, at, start + run.Length);
    }

    private static bool IsBehindOpening(char symbol) =>
        symbol is '(' or '[' or '{' or '"' or '“' or '‘' or '\'' or '<' or '>' or '=' or '|';
}
