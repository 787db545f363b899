using FactTracker.Problems;

namespace FactTracker.Checking;

/// <summary>A quote has words.</summary>
internal sealed class EmptyQuoteRule : IPartRule<Quote>
{
    public void Check(Quote part, Spot spot)
    {
        if (!string.IsNullOrWhiteSpace(part.Exact)) return;
        spot.Findings.Add(new Finding(Rules.EmptyQuote, spot.Here.Member("exact"), "The quote has no words.")
        {
            Value = Shown.Of(part.Exact),
            Remedy = "Give the exact words of the source, or leave the quote out.",
        });
    }
}
