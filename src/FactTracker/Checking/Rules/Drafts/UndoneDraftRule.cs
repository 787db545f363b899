using FactTracker.Problems;

namespace FactTracker.Checking;

/// <summary>Reports each member of a drafted claim that a person still has to add or to confirm.</summary>
internal sealed class UndoneDraftRule : IPartRule<Claim>
{
    public void Check(Claim part, Spot spot)
    {
        if (part.Extensions.Count == 0) return;
        foreach (var member in part.Undone)
        {
            if (spot.Findings.TryCount(RuleOf(member.Name))) continue;
            spot.Findings.Add(member.IsGuess ? ToConfirm(part, member.Name, spot) : ToAdd(part, member.Name, spot));
        }
    }

    private static Finding ToAdd(Claim claim, string name, Spot spot) =>
        new(RuleOf(name), spot.Here, $"The draft \"{claim.Id}\" has no {NounOf(name)}.")
        {
            Remedy = SuggestionFor(claim, name) is { } words ? $"Add \"{name}\"; it may be \"{Shown.Of(words)}\"." : $"Add \"{name}\".",
        };

    private static Finding ToConfirm(Claim claim, string name, Spot spot) =>
        new(RuleOf(name), spot.Here.Member(name), $"The {NounOf(name)} of the draft \"{claim.Id}\" is a guess.")
        {
            Remedy = $"Correct it, or confirm it by removing \"{name}\" from \"draft:guessed\".",
        };

    private static string? SuggestionFor(Claim claim, string name) => name switch
    {
        "subject" => claim.SuggestedSubject,
        "property" => claim.SuggestedProperty,
        _ => null,
    };

    private static Rule RuleOf(string name) => name switch
    {
        "subject" => Rules.DraftWithoutSubject,
        "property" => Rules.DraftWithoutProperty,
        "when" => Rules.DraftTimeUndone,
        _ => Rules.DraftUnconfirmed,
    };

    private static string NounOf(string name) => name switch
    {
        "when" => "time",
        "claimant" => "speaker",
        _ => name,
    };
}
