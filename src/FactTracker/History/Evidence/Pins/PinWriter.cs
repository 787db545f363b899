using System.Globalization;

namespace FactTracker.History;

/// <summary>Writes the places of quotes into citations.</summary>
/// <param name="copies">The copies, from which the text around the quotes is taken.</param>
internal sealed class PinWriter(ISourceCopies copies)
{
    private const int Around = 32; // UTF-16 units of the text on each side, more or less; about as many words as on half a line.
    private (SourceId Id, SourceCopy? Copy)? _last; // Quotes from one source often follow each other.

    /// <summary>Returns a citation with the place of its quote and the text around it, as far as it has none.</summary>
    public Citation Pinned(Source? source, Citation citation, EvidenceFinding finding)
    {
        if (finding.State is not (EvidenceState.Found or EvidenceState.Moved) || finding.Place is not { } place) return citation;
        if (CopyOf(finding.Source, source) is not { } copy) return citation;
        var quote = citation.Quote!;
        if (quote.Prefix is null && quote.Suffix is null)
        {
            quote = quote with
            {
                Prefix = Before(copy, copy.Places.OffsetOf(place.Start)),
                Suffix = After(copy, copy.Places.OffsetOf(place.End)),
            };
        }

        return citation with { Quote = EvidencePin.Of(citation) is null ? At(quote, place) : quote };
    }

    /// <summary>Returns a citation with the place to which its quote has moved.</summary>
    public static Citation Moved(Source? source, Citation citation, EvidenceFinding finding)
    {
        if (finding.State != EvidenceState.Moved || finding.Place is not { } place) return citation;
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

    private SourceCopy? CopyOf(SourceId id, Source? source)
    {
        if (_last is not { } last || last.Id != id) _last = last = (id, copies.Find(id, source).Copy);
        return last.Copy;
    }

    // Whole words of the same line or of those next to it; null at the beginning and the end of the text.
    private static string? Before(SourceCopy copy, int offset)
    {
        var start = Math.Max(0, offset - Around);
        while (start > 0 && start < offset && !char.IsWhiteSpace(copy.Text[start - 1])) start++;
        return Tidy(copy.Text.AsSpan(start, offset - start));
    }

    private static string? After(SourceCopy copy, int offset)
    {
        var end = Math.Min(copy.Text.Length, offset + Around);
        while (end < copy.Text.Length && end > offset && !char.IsWhiteSpace(copy.Text[end])) end--;
        return Tidy(copy.Text.AsSpan(offset, end - offset));
    }

    private static string? Tidy(ReadOnlySpan<char> text) => text.IsWhiteSpace() ? null : text.ToString().ReplaceLineEndings("\n");
}
