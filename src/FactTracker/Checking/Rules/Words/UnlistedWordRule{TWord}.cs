using FactTracker.Problems;

namespace FactTracker.Checking;

/// <summary>Reports a word that the format does not define.</summary>
/// <param name="noun">What such a word is called in a message, such as "a stance".</param>
/// <param name="rule">The rule that an undefined word breaks; for lists that grow over time, one that is merely informative.</param>
internal sealed class UnlistedWordRule<TWord>(string noun, Rule rule) : IPartRule<TWord>
    where TWord : Word<TWord>, IWordList<TWord>
{
    private const int LongestListShown = 15;

    public void Check(TWord part, Spot spot)
    {
        if (part.IsKnown || spot.Findings.TryCount(rule)) return;
        spot.Findings.Add(new Finding(rule, spot.Here, $"\"{Shown.Of(part.Name)}\" is not {noun} that the format defines.")
        {
            Value = Shown.Of(part.Name),
            Remedy = RemedyFor(part.Name),
        });
    }

    private static string? RemedyFor(string name)
    {
        if (NearestWord.Find(name, TWord.Known.Select(word => word.Name)) is { } nearest) return $"Did you mean \"{nearest}\"?";
        return TWord.Known.Count <= LongestListShown ? $"Defined words: {string.Join(", ", TWord.Known)}." : null;
    }
}
