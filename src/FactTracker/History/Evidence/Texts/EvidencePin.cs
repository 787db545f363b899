using System.Globalization;
using System.Text;

namespace FactTracker.History;

/// <summary>Where a quote stood when it was pinned: character positions or lines.</summary>
/// <param name="From">The position of the first character, from 0; or the first line, from 1.</param>
/// <param name="To">The position after the last character; or the last line.</param>
/// <param name="Form">In which form it is written.</param>
internal readonly record struct EvidencePin(int From, int To, PinForm Form)
{
    /// <summary>The member of a quote with the position of its first character (oa:start of W3C Web Annotation).</summary>
    public const string StartMember = "oa:start";

    /// <summary>The member of a quote with the position after its last character (oa:end of W3C Web Annotation).</summary>
    public const string EndMember = "oa:end";

    private const string Characters = "char=";
    private const string Lines = "line=";

    /// <summary>Whether it is lines, and not characters.</summary>
    public bool IsLines => Form is PinForm.LineNumbers or PinForm.LineFragment;

    /// <summary>Returns the pin of a citation: that of the quote, or else that of the fragment; null when neither is a position.</summary>
    public static EvidencePin? Of(Citation citation)
    {
        var members = citation.Quote!.Extensions;
        if (NumberOf(members[StartMember]) is { } start && NumberOf(members[EndMember]) is { } end && end >= start)
            return new EvidencePin(start, end, PinForm.Members);
        return citation.Locator?.Fragment is { } fragment ? OfFragment(fragment.Trim().TrimStart('#')) : null;
    }

    /// <summary>Returns the fragment identifier of a place in the form of this pin.</summary>
    public string ToFragment(EvidencePlace place) => Form switch
    {
        PinForm.CharacterFragment => string.Create(CultureInfo.InvariantCulture, $"{Characters}{place.Start},{place.End}"),
        PinForm.LineFragment => string.Create(CultureInfo.InvariantCulture, $"{Lines}{place.FirstLine - 1},{place.LastLine}"),
        _ => (place with { Page = null }).ToString(),
    };

    // RFC 5147 (char=0,12 and line=9,20, whose positions are between the lines), and L10-L20 as forges of code have it.
    private static EvidencePin? OfFragment(string fragment)
    {
        fragment = fragment.Split(';')[0];
        if (fragment.StartsWith(Characters, StringComparison.Ordinal) && Range(fragment[Characters.Length..], ',') is { } characters)
            return new EvidencePin(characters.From, characters.To, PinForm.CharacterFragment);
        if (fragment.StartsWith(Lines, StringComparison.Ordinal) && Range(fragment[Lines.Length..], ',') is { } lines)
            return new EvidencePin(lines.From + 1, Math.Max(lines.From + 1, lines.To), PinForm.LineFragment);
        if (fragment is not ['L' or 'l', _, ..]) return null;
        return Range(fragment[1..].Replace("-L", "-", StringComparison.OrdinalIgnoreCase), '-') is { } range
            ? new EvidencePin(range.From, range.To, PinForm.LineNumbers)
            : null;
    }

    private static (int From, int To)? Range(string text, char between)
    {
        var parts = text.Split(between);
        if (parts.Length > 2 || NumberOf(parts[0]) is not { } from) return null;
        var to = parts.Length == 1 ? from : NumberOf(parts[1]);
        return to >= from ? (from, to.Value) : null;
    }

    private static int? NumberOf(RawJson? json) => json is { } number ? NumberOf(Encoding.UTF8.GetString(number.AsUtf8())) : null;

    private static int? NumberOf(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
