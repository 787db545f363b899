using FactTracker.Problems;

namespace FactTracker.Checking;

/// <summary>Reports a language tag that is not well-formed as defined by BCP 47.</summary>
internal sealed class BadLanguageTagRule : IPartRule<LanguageTag>
{
    public void Check(LanguageTag part, Spot spot)
    {
        if (part.IsWellFormed || spot.Findings.TryCount(Rules.BadLanguageTag)) return;
        spot.Findings.Add(new Finding(Rules.BadLanguageTag, spot.Here, $"\"{Shown.Of(part.Text)}\" is not a well-formed language tag.")
        {
            Value = Shown.Of(part.Text),
            Remedy = "Write a BCP 47 tag, such as en, en-GB or zh-Hant.",
        });
    }
}
