using System.Text;

namespace FactTracker.History;

/// <summary>
/// Compares runs of words that are divided differently: hyphenated at the end of a line, written as one word or as two, with a unit set
/// apart or not.
/// </summary>
internal static class WordJoin
{
    private const int Longest = 400; // UTF-16 units. Longer runs are not words divided differently.

    /// <summary>Returns whether two runs of words have the same letters. Digits are not joined with digits.</summary>
    public static bool AreSame(string one, string other) =>
        one.Length is > 0 and <= Longest && other.Length is > 0 and <= Longest
        && Letters(one) is { } letters && letters == Letters(other);

    private static string? Letters(string words)
    {
        var letters = new StringBuilder();
        var scanner = new WordScanner(words);
        while (scanner.Next())
        {
            if (letters.Length > 0 && char.IsDigit(letters[^1]) && char.IsDigit(words[scanner.Start])) return null;
            foreach (var c in words.AsSpan()[scanner.Start..scanner.End])
            {
                if (!WordSigns.IsInvisible(c)) letters.Append(WordFold.Of(in c));
            }
        }

        return letters.ToString();
    }
}
