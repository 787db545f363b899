namespace FactTracker.Interchange.Formats.ClaimReview;

/// <summary>
/// A FactTracker verdict as the additional type of a rating, written when the words of the rating do not lead to it:
/// <c>urn:facttracker:verdict:mostlyFalse</c>, and with <c>verdict-in-our-words</c> when the words are FactTracker's as well.
/// <c>urn:facttracker:verdict:</c> alone states that the words led to no verdict.
/// </summary>
/// <param name="Verdict">The verdict, or null for none.</param>
/// <param name="HasOurWords">Whether the rating had no label and FactTracker's words are written for it.</param>
internal readonly record struct VerdictIri(Verdict? Verdict, bool HasOurWords)
{
    private const string Plain = "urn:facttracker:verdict:";
    private const string OurWords = "urn:facttracker:verdict-in-our-words:";

    public static VerdictIri? Parse(string iri)
    {
        var hasOurWords = iri.StartsWith(OurWords, StringComparison.Ordinal);
        if (!hasOurWords && !iri.StartsWith(Plain, StringComparison.Ordinal)) return null;
        var name = Uri.UnescapeDataString(iri[(hasOurWords ? OurWords : Plain).Length..]);
        return new VerdictIri(string.IsNullOrWhiteSpace(name) ? null : Verdict.Parse(name, null), hasOurWords);
    }

    /// <summary>Returns a verdict in words, for a rating without a label: "Mostly false".</summary>
    public static string WordsOf(Verdict verdict)
    {
        var words = string.Concat(verdict.Name.Select(
            (letter, index) => index > 0 && char.IsAsciiLetterUpper(letter) ? $" {char.ToLowerInvariant(letter)}" : letter.ToString()));
        return char.ToUpperInvariant(words[0]) + words[1..];
    }

    public override string ToString() => (HasOurWords ? OurWords : Plain) + Uri.EscapeDataString(Verdict?.Name ?? "");
}
