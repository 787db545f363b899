using System.Globalization;

namespace FactTracker.History;

/// <summary>Writes the places of quotes into citations.</summary>
internal static class PinWriter
{
    /// <summary>
    /// Returns a citation with the place of its quote and the text around it, as far as it has none. Where the quote stands in several
    /// places, a person has to decide.
    /// </summary>
    public static Citation Pinned(Citation citation, EvidenceFinding finding)
    {
        if (finding.State is not (EvidenceState.Found or EvidenceState.Moved) || finding.Places > 1) return citation;
        if (finding.Place is not { } place) return citation;
        var quote = citation.Quote!;
        if (quote.Prefix is null && quote.Suffix is null)
            quote = quote with { Prefix = finding.Around.Before, Suffix = finding.Around.After };
        return citation with { Quote = EvidencePin.Of(citation) is null ? At(quote, place) : quote };
    }

    /// <summary>Returns a citation with the place to which its quote has moved, if that is one place.</summary>
    public static Citation Moved(Citation citation, EvidenceFinding finding)
    {
        if (finding.State != EvidenceState.Moved || finding.Places > 1 || finding.Place is not { } place) return citation;
        if (EvidencePin.Of(citation) is not { } pin) return citation;
        return pin.Form == PinForm.Members
            ? citation with { Quote = At(citation.Quote!, place) }
            : citation with { Locator = citation.Locator! with { Fragment = pin.ToFragment(place) } };
    }

    private static Quote At(Quote quote, EvidencePlace place) => quote with
    {
        Extensions = quote.Extensions.With(EvidencePin.StartMember, Number(place.Start)).With(EvidencePin.EndMember, Number(place.End)),
    };

    private static RawJson Number(int number) => RawJson.Parse(number.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
