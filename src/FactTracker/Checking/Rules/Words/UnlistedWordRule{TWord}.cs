using FactTracker.Problems;

namespace FactTracker.Checking;

/// <summary>A word is on the list of its type.</summary>
/// <param name="noun">What a word of the list is: "a stance".</param>
/// <param name="rule">The rule that an unlisted one breaks: of lists that grow it is only worth knowing.</param>
internal sealed class UnlistedWordRule<TWord>(string noun, Rule rule) : IPartRule<TWord>
    where TWord : Word<TWord>, IWordList<TWord>
{
    private const int LongestListShown = 15;

    public void Check(TWord part, Spot spot)
    {
        if (part.IsKnown) return;
        spot.Findings.Add(new Finding(rule, spot.Here, $"\"{Shown.Of(part.Name)}\" is not {noun} that the format lists.")
        {
            Value = Shown.Of(part.Name),
            Remedy = RemedyFor(part.Name),
        });
    }

    private static string? RemedyFor(string name)
    {
        if (NearestWord.Find(name, TWord.Known.Select(word => word.Name)) is { } nearest) return $"Did you mean \"{nearest}\"?";
        return TWord.Known.Count <= LongestListShown ? $"Listed are {string.Join(", ", TWord.Known)}." : null;
    }
}
