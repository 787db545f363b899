using FactTracker.Problems;

namespace FactTracker.Checking;

/// <summary>Reports a unit that is written as a word or a sign which is not its symbol, so that it counts as a noun like any
/// other.</summary>
internal sealed class WordedUnitRule : IPartRule<WordedUnit>
{
    public void Check(WordedUnit part, Spot spot)
    {
        if (spot.Findings.TryCount(Rules.WordedUnit)) return;
        var message = $"The unit \"{Shown.Of(part.Written.Symbol)}\" is a plain noun; the symbol of the unit is \"{part.Meant}\".";
        spot.Findings.Add(new Finding(Rules.WordedUnit, spot.Here.Member("unit"), message)
        {
            Value = Shown.Of(part.Written.Symbol),
            Remedy = $"Write \"{part.Meant}\", so that the amount can be checked and compared.",
        });
    }
}
