using System.Globalization;
using FactTracker.Analysis;
using FactTracker.Json;
using FactTracker.Problems;

namespace FactTracker.Checking;

/// <summary>Reports answers to one question whose shares add up to more than 100%.</summary>
/// <remarks>
/// Shares belong together if one source gives them for the same whole, subject, property, time and place, and they differ only in the
/// answer. Rivals (claims that contradict, correct or repeat each other, or give the same answer) are not added. Neither are shares of
/// other subjects or properties, because the same people may call two countries friendly. A set can state that several answers were
/// allowed; see <see cref="SeveralAnswers"/>.
/// </remarks>
internal sealed class SharesAboveWholeRule : ISetRule
{
    /// <summary>The qualifier that, if true, states that people could give several answers.</summary>
    private const string SeveralAnswers = "severalAnswers";

    private const decimal Whole = 100;
    private const int MostNamed = 5; // More would make the message too long.

    public void Check(ClaimSet set, FindingSink findings)
    {
        var questions = new Dictionary<ShareQuestion, List<SharePart>>();
        foreach (var i in Repeated(set.Claims))
        {
            var claim = set.Claims[i];
            if (claim.Value.Single is not Quantity share || ShareQuestion.Of(claim, share) is not var (question, answer)) continue;
            if (!questions.TryGetValue(question, out var parts)) questions.Add(question, parts = []);
            parts.Add(new SharePart(i, claim, share, answer));
        }

        foreach (var parts in questions.Values)
        {
            Add(parts, findings);
        }
    }

    // The indexes of shares whose question may have other answers too. Most questions of a large set have one answer, and no object is
    // created for them.
    private static IEnumerable<int> Repeated(ClaimList claims)
    {
        var shares = new List<(int Place, uint Hash)>();
        var hashes = new RepeatedHashes(claims.Count);
        for (var i = 0; i < claims.Count; i++)
        {
            if (!IsShare(claims[i])) continue;
            var hash = unchecked((uint)ShareQuestion.HashOf(claims[i]));
            shares.Add((i, hash));
            hashes.Add(hash);
        }

        return shares.Where(share => hashes.MayRepeat(share.Hash)).Select(share => share.Place);
    }

    private static bool IsShare(Claim claim) =>
        claim.Value.Single is Quantity share && share.Unit == Unit.Percent && Standing.Stands(claim) &&
        (claim.Relations.IsEmpty || !claim.Relations.Any(AreRivals)) && (claim.Qualifiers.IsEmpty || !IsOfSeveralAnswers(claim));

    private static void Add(List<SharePart> parts, FindingSink findings)
    {
        // Two claims with the same answer are rivals, and it is not known which of them to add.
        if (parts.Count < 2 || parts.DistinctBy(part => part.Answer).Count() < parts.Count) return;
        var (least, rounding) = (0m, 0m);
        foreach (var part in parts)
        {
            if (QuantityProfile.Default.RangeOf(part.Share).Lower is not { Value: >= 0 and <= Whole } lower) return;
            least += lower.Value;
            rounding += new decimal(5, 0, 0, false, (byte)Math.Min(lower.Value.Scale + 1, 28));
        }

        if (least - rounding <= Whole) return;
        var last = parts[^1];
        var ids = string.Join(", ", parts.Take(MostNamed).Select(part => $"\"{part.Claim.Id}\""));
        var more = parts.Count > MostNamed ? " and others" : "";
        var message = string.Create(
            CultureInfo.InvariantCulture,
            $"The shares of \"{Shown.Of($"{last.Share.Of}")}\" in {ids}{more} add up to at least {least:0.####}%.");
        findings.Add(new Finding(Rules.SharesAboveWhole, JsonPath.Root.Member("claims").At(last.Index).Member("value").At(0), message)
        {
            Value = last.Share.ToString(),
            Remedy = $"Correct the wrong share. If people could give several answers, add the qualifier \"{SeveralAnswers}\": true.",
        });
    }

    private static bool AreRivals(Relation relation) =>
        relation.Type == RelationType.Contradicts || relation.Type == RelationType.Supersedes || relation.Type == RelationType.Corrects ||
        relation.Type == RelationType.Repeats || relation.Type == RelationType.SameAs || relation.Type == RelationType.Refines;

    private static bool IsOfSeveralAnswers(Claim claim) =>
        claim.Qualifiers.Any(qualifier => qualifier.Name == SeveralAnswers && qualifier.Values.Single is FlagValue { Flag: true });
}
