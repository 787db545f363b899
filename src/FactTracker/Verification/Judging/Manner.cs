using System.Collections.Frozen;

namespace FactTracker.Verification;

/// <summary>
/// Compares how firmly a statement and a claim are made, and by whom. What may be so supports nobody who says that it is so, and what one
/// person says is not what another says.
/// </summary>
internal static class Manner
{
    private static readonly Modality[] Firm = [Modality.Asserted, Modality.Reported, Modality.Inferred, Modality.Denied];

    private static readonly FrozenSet<string> Documents = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "poll", "polls", "survey", "surveys", "report", "reports", "figures", "data", "statistics",
        "study", "studies", "opinion", "open", "sources", "official", "new", "recent", "a", "the", "an");

    /// <summary>Returns why they differ, as a clause, or null when they do not.</summary>
    public static string? WhyOther(Statement statement, ClaimTopic topic)
    {
        var (draft, claim) = (statement.Draft, topic.Claim);
        if (statement.IsQuestion) return "but the text only asks";
        var (stated, known) = (Loose(draft), Loose(claim));
        if (!stated.SetEquals(known) || !Likelihoods(draft).SetEquals(Likelihoods(claim)))
        {
            return known.Count > 0 || !claim.Likelihood.IsEmpty
                ? $"but only as {string.Join(" and ", [.. known.Select(it => it.Name), .. claim.Likelihood.Select(it => it.ToString())])}"
                : "but the text states it less firmly";
        }

        if (!AreSameConditions(draft?.Condition, claim.Condition)) return "but only one of them states a condition, or they differ";
        var foreign = draft?.Claimant.FirstOrDefault(agent => !IsKnown(agent, topic));
        return foreign is null ? null : $"but not as a statement of {foreign}";
    }

    private static HashSet<Modality> Loose(Claim? claim) => [.. (claim?.Modality ?? []).Where(modality => !Firm.Contains(modality))];

    private static HashSet<string> Likelihoods(Claim? claim) => [.. (claim?.Likelihood ?? []).Select(it => it.ToString())];

    private static bool AreSameConditions(string? one, string? other)
    {
        if (one is null || other is null) return one is null && other is null;
        return WordReader.Read(one, []).Stems.SetEquals(WordReader.Read(other, []).Stems);
    }

    private static bool IsKnown(Agent agent, ClaimTopic topic)
    {
        var words = RawWords.Of(agent.ToString());
        if (words.TrueForAll(word => Documents.Contains(word.Words))) return true;
        var names = WordReader.Read(agent.ToString(), []).Words.Where(word => word.IsCapitalised).ToList();
        return names.Count > 0 && names.TrueForAll(name => topic.Sources.Contains(name.Stem));
    }
}
