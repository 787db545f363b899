using System.Globalization;

namespace FactTracker.Benchmarks.Matching;

/// <summary>
/// A set of claims in words that repeat as those of a language do, the same on every machine. One claim in a hundred is an earlier one with
/// a word added.
/// </summary>
internal static class WordSample
{
    private const int Words = 50_000, FewestWords = 8, MoreWords = 12, Numbered = 3, Doubled = 100;
    private const double Skew = 3; // The smaller a number of a word, the more often it is drawn, about as Zipf's law has it.

    public static ClaimSet Of(int count)
    {
        var random = new Random(1);
        var claims = new Claim[count];
        for (var i = 0; i < count; i++)
        {
            var text = i > 0 && i % Doubled == 0 ? $"{claims[random.Next(i)].Text} {WordOf(random)}" : TextOf(random);
            claims[i] = new Claim(string.Create(CultureInfo.InvariantCulture, $"c{i}")) { Text = text };
        }

        return new ClaimSet { Language = "en", Claims = new ClaimList([.. claims]) };
    }

    private static string TextOf(Random random)
    {
        var words = Enumerable.Range(0, FewestWords + random.Next(MoreWords)).Select(_ => WordOf(random)).ToList();
        if (random.Next(Numbered) == 0)
            words.Add(string.Create(CultureInfo.InvariantCulture, $"{random.Next(100)}% in {2000 + random.Next(25)}"));
        return string.Join(' ', words);
    }

    private static string WordOf(Random random)
    {
        var number = (int)(Words * Math.Pow(random.NextDouble(), Skew));
        Span<char> word = stackalloc char[8];
        for (var i = 0; i < word.Length; i++)
        {
            word[i] = (i % 2 == 0 ? "bdfgklmnprst" : "aeiou")[number % (i % 2 == 0 ? 12 : 5)];
            number /= i % 2 == 0 ? 12 : 5;
        }

        return word.ToString();
    }
}
