using FactTracker.Reading;

namespace FactTracker.Tests.Reading;

/// <summary>A draft with its position in the article, and that of the words of its value.</summary>
internal sealed record FoundDraft(Claim Claim, int Start, int ValueStart)
{
    public const int Nowhere = -1;

    public string When => Claim.When?.AsDate?.ToString() ?? "";

    public string Stated => Claim.Stated?.AsDate?.ToString() ?? "";

    private string ValueWords => Claim.Value.OfType<Quantity>().FirstOrDefault()?.Words ?? "";

    /// <summary>The drafts of an article. Equal words in a sentence are those of its drafts in turn.</summary>
    public static IReadOnlyList<FoundDraft> In(string text, IEnumerable<DraftClaim> drafts)
    {
        var found = new List<FoundDraft>();
        foreach (var claim in drafts.Select(draft => draft.Claim))
        {
            var start = text.IndexOf(claim.Text ?? "", StringComparison.Ordinal);
            var draft = new FoundDraft(claim, start, Nowhere);
            var last = found.LastOrDefault(other => other.Start == start && other.ValueWords == draft.ValueWords);
            var from = last?.ValueStart >= 0 ? last.ValueStart + 1 : start;
            var hasPlace = start >= 0 && draft.ValueWords.Length > 0;
            found.Add(draft with { ValueStart = hasPlace ? text.IndexOf(draft.ValueWords, from, StringComparison.Ordinal) : Nowhere });
        }

        return found;
    }

    /// <summary>Whether it drafts a claim: the same value in the same words, or the same sentence.</summary>
    public bool Is(GoldClaim claim) => claim.Value is { } value
        ? ValueStart >= 0 && ValueStart < value.End && ValueStart + ValueWords.Length > value.Start
            && NativeSubset.Has(Claim.Value.Single(), value.Value!)
        : Start >= 0 && Start <= claim.Start && Start + Claim.Text!.Length > claim.Start;

    public bool IsBy(GoldClaim claim) => Claim.Claimant.IsEmpty
        ? claim.Claimants.Contains("")
        : Claim.Claimant.Any(agent => claim.Claimants.Contains(Bare(agent.Name ?? ""), StringComparer.OrdinalIgnoreCase));

    private static string Bare(string name) => name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? name[4..] : name;
}
