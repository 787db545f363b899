using FactTracker.Problems;

namespace FactTracker.Checking;

/// <summary>Reports a quote that is empty.</summary>
internal sealed class EmptyQuoteRule : IPartRule<Quote>
{
    public void Check(Quote part, Spot spot)
    {
        if (!string.IsNullOrWhiteSpace(part.Exact) || spot.Findings.TryCount(Rules.EmptyQuote)) return;
        spot.Findings.Add(new Finding(Rules.EmptyQuote, spot.Here.Member("exact"), "The quote is empty.")
        {
            Value = Shown.Of(part.Exact),
            Remedy = "Add the exact words of the source, or remove the quote.",
        });
    }
}
