using System.Globalization;
using FactTracker.Wording.Quantities;

namespace FactTracker.History;

/// <summary>The numbers that a text states in digits, in every way in which they can be read.</summary>
/// <remarks>
/// A point or comma may be that of decimals or of thousands, three digits after a space may belong to the number before, and a word after
/// it may multiply it ("1.5 million"): all readings count, as a number is to be missed only where no reading has it.
/// </remarks>
internal static class QuoteNumbers
{
    private static readonly Dictionary<string, decimal> Scales = ScaleNames();

    /// <summary>Returns the numbers, without their signs.</summary>
    public static HashSet<decimal> Of(IReadOnlyList<string> words)
    {
        var numbers = new HashSet<decimal>();
        for (var i = 0; i < words.Count; i++)
        {
            var (digits, tail) = Split(words[i]);
            if (digits.Length == 0) continue;
            Add(numbers, digits, tail.Length > 0 ? tail : WordAt(words, i + 1));
            var last = i;
            while (tail.Length == 0 && last + 1 < words.Count && IsGroup(words[last + 1])) digits += Split(words[++last]).Digits;
            if (last > i) Add(numbers, digits, WordAt(words, last + 1));
        }

        return numbers;
    }

    private static void Add(HashSet<decimal> numbers, string digits, string next)
    {
        foreach (var reading in Readings(digits))
        {
            if (!decimal.TryParse(reading, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)) continue;
            numbers.Add(number);
            if (Scales.TryGetValue(next.ToUpperInvariant(), out var factor) && number < decimal.MaxValue / factor)
                numbers.Add(number * factor);
        }
    }

    // As groups of three digits, and with the last point or comma as that of decimals.
    private static IEnumerable<string> Readings(string digits)
    {
        var groups = digits.Split('.', ',');
        if (groups.Skip(1).All(group => group.Length == 3)) yield return string.Concat(groups);
        if (groups.Length > 1) yield return $"{string.Concat(groups[..^1])}.{groups[^1]}";
    }

    // The digits at the beginning of a word with their points and commas, without a sign, and the letters after them.
    private static (string Digits, string Tail) Split(string word)
    {
        var start = word.Length > 0 && WordSigns.IsMinus(word[0]) ? 1 : 0;
        var end = start;
        while (end < word.Length && (char.IsAsciiDigit(word[end]) || word[end] is '.' or ',')) end++;
        return word.AsSpan(start, end - start).ContainsAnyInRange('0', '9') ? (word[start..end], word[end..]) : ("", "");
    }

    private static bool IsGroup(string word) =>
        Split(word) is (var digits, "") && (digits.Length == 3 || (digits.Length > 3 && digits[3] is '.' or ','))
        && digits.AsSpan(0, 3).IndexOfAnyExceptInRange('0', '9') < 0;

    private static string WordAt(IReadOnlyList<string> words, int index) => index < words.Count ? words[index].TrimEnd('.') : "";

    private static Dictionary<string, decimal> ScaleNames()
    {
        var names = new Dictionary<string, decimal>(StringComparer.Ordinal);
        foreach (var culture in DetailLanguages.All)
        {
            foreach (var scale in QuantityPhrases.For(culture)!.Scales)
            {
                names.TryAdd(scale.One.ToUpperInvariant(), scale.Factor);
                names.TryAdd(scale.Many.ToUpperInvariant(), scale.Factor);
            }
        }

        foreach (var (name, factor) in new (string, decimal)[]
        {
            ("hundred", 100), ("thousand", 1000), ("tausend", 1000), ("mille", 1000), ("mil", 1000), ("тысяч", 1000), ("тысячи", 1000),
            ("k", 1000), ("m", 1_000_000), ("mn", 1_000_000), ("mio", 1_000_000), ("bn", 1_000_000_000), ("mrd", 1_000_000_000),
        })
        {
            names.TryAdd(name.ToUpperInvariant(), factor);
        }

        return names;
    }
}
