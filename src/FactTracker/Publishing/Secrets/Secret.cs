using FactTracker.Json;

namespace FactTracker.Publishing;

/// <summary>A string that is not published.</summary>
/// <param name="Text">The string.</param>
/// <param name="Folded">The string as it is compared.</param>
/// <param name="Kind">What it gives away.</param>
/// <param name="Path">The place in the set where it stands.</param>
internal sealed record Secret(string Text, FoldedText Folded, SecretKind Kind, JsonPath Path)
{
    private const int Shortest = 4; // Letters and digits. Shorter strings are in every text.
    private const int Long = 8; // From here on, a string is found within other words too.
    private const int ShortestNumber = 6; // Digits. Years and round numbers are in every set.

    private bool IsNumber { get; } = Folded.Compact.All(char.IsAsciiDigit);

    /// <summary>Whether it is long enough to be looked for.</summary>
    public bool IsSearched => Folded.Compact.Length >= (IsNumber ? ShortestNumber : Shortest);

    /// <summary>What is looked for among letters and digits alone, or null.</summary>
    public string? InCompact => IsSearched && !IsNumber && Folded.Compact.Length >= Long ? Folded.Compact : null;

    /// <summary>What is looked for as whole words.</summary>
    public IEnumerable<string> InSpaced
    {
        get
        {
            if (!IsSearched || InCompact is not null) yield break;
            yield return Folded.Spaced;
            if (IsNumber && !Folded.Spaced.AsSpan(1, Folded.Spaced.Length - 2).Contains(' ')) yield return Grouped(Folded.Compact);
        }
    }

    // As numbers are printed for people: " 12 345 678 ".
    private static string Grouped(string digits)
    {
        var first = digits.Length % 3;
        var groups = Enumerable.Range(0, digits.Length / 3).Select(i => digits.Substring(first + (3 * i), 3));
        return $" {string.Join(' ', first == 0 ? groups : groups.Prepend(digits[..first]))} ";
    }
}
