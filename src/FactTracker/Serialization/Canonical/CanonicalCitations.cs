using FactTracker.Json;

namespace FactTracker.Serialization.Canonical;

/// <summary>Writes citations in canonical form, as just the id of the source if there is nothing else.</summary>
internal static class CanonicalCitations
{
    public static void Write(CanonicalWriter json, Citation citation)
    {
        if (citation.IsBare)
        {
            json.Text(citation.Source.Text);
            return;
        }

        var members = new CanonicalObject(json, citation.Extensions);
        members.One("accessed"u8, citation.Accessed, CanonicalValues.WriteDate);
        members.List("archived"u8, citation.Archived, CanonicalParts.WriteCopy);
        members.List("basedOn"u8, citation.BasedOn, CanonicalParts.WriteLink);
        members.Amount("credibility"u8, (decimal?)(int?)citation.Credibility);
        members.One("locator"u8, citation.Locator, WriteLocator);
        members.Text("notes"u8, citation.Notes);
        members.One("quote"u8, citation.Quote, WriteQuote);
        members.Text("source"u8, citation.Source.Text);
        members.Word("stance"u8, citation.Stance, Stance.Supports);
        members.End();
    }

    private static void WriteLocator(CanonicalWriter json, Locator locator)
    {
        if (locator is { IsWordsAlone: true, Words: { } words })
        {
            json.Text(words);
            return;
        }

        var members = new CanonicalObject(json, locator.Extensions);
        members.Text("fragment"u8, locator.Fragment);
        members.Text("page"u8, locator.Page);
        members.Text("paragraph"u8, locator.Paragraph);
        members.Text("section"u8, locator.Section);
        members.Text("time"u8, locator.Time?.ToString());
        members.Text("words"u8, locator.Words);
        members.End();
    }

    private static void WriteQuote(CanonicalWriter json, Quote quote)
    {
        var members = new CanonicalObject(json, quote.Extensions);
        members.Text("exact"u8, quote.Exact);
        members.Language("language"u8, quote.Language);
        members.Text("prefix"u8, quote.Prefix);
        members.Text("suffix"u8, quote.Suffix);
        members.End();
    }
}
