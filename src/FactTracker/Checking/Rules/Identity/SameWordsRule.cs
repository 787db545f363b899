using FactTracker.Analysis;
using FactTracker.Json;
using FactTracker.Problems;

namespace FactTracker.Checking;

/// <summary>Reports a claim with the words of an earlier claim, but for case, white space and the signs around a sentence.</summary>
/// <remarks>Claims that differ in their subject, time, place, language or claimant say something different in the same words, and claims
/// that are related to each other are known to be alike. Claims that no longer stand are not compared.</remarks>
internal sealed class SameWordsRule : ISetRule
{
    public void Check(ClaimSet set, FindingSink findings)
    {
        var known = new Dictionary<Words, int>();
        foreach (var i in Repeated(set.Claims))
        {
            var claim = set.Claims[i];
            if (!Standing.Stands(claim) || PlainWords.Of(claim.Text!) is not { Length: > 0 } text) continue;
            var words = new Words(text, claim.Language ?? set.Language, claim.Subject, claim.When, claim.Place, claim.Claimant);
            if (known.TryAdd(words, i) || AreRelated(set.Claims[known[words]], claim)) continue;
            if (findings.TryCount(Rules.SameWords)) continue;
            var message = $"The claims \"{set.Claims[known[words]].Id}\" and \"{claim.Id}\" have the same words.";
            findings.Add(new Finding(Rules.SameWords, JsonPath.Root.Member("claims").At(i).Member("text"), message)
            {
                Value = Shown.Of(claim.Text!),
                Remedy = "If they say the same, keep one of them, or relate them with \"sameAs\" or \"repeats\".",
            });
        }
    }

    // The indexes of claims whose words another claim may have. Hardly any text of a large set repeats, and the others are not decoded.
    private static IEnumerable<int> Repeated(ClaimList claims)
    {
        var hashes = new RepeatedHashes(claims.Count);
        var all = new uint[claims.Count];
        for (var i = 0; i < claims.Count; i++)
        {
            if (claims[i].HeldText.IsBlank) continue;
            all[i] = PlainWords.HashOf(claims[i].HeldText);
            hashes.Add(all[i]);
        }

        return Enumerable.Range(0, claims.Count).Where(i => !claims[i].HeldText.IsBlank && hashes.MayRepeat(all[i]));
    }

    private static bool AreRelated(Claim one, Claim other) =>
        one.Id == other.Id || one.Relations.Any(it => it.Claim == other.Id) || other.Relations.Any(it => it.Claim == one.Id);

    private sealed record Words(
        string Text, LanguageTag? Language, ValueList<ClaimValue> Subject, DateStatement? When, ClaimValue? Place,
        ValueList<Agent> Claimant);
}
