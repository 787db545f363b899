using System.Text.Json;

namespace FactTracker.Serialization.Writing;

/// <summary>Writes citations, as just the id of the source if there is nothing else.</summary>
internal static class CitationWriter
{
    public static void Write(Utf8JsonWriter json, Citation citation)
    {
        if (citation.IsBare)
        {
            json.WriteStringValue(citation.Source.Text);
            return;
        }

        var members = new ObjectWriter(json, citation.Extensions);
        members.Text("source"u8, citation.Source.Text);
        members.Word("stance"u8, citation.Stance, Stance.Supports);
        members.List("basedOn"u8, citation.BasedOn, SourceLinkWriter.Write);
        members.One("locator"u8, citation.Locator, WriteLocator);
        members.One("quote"u8, citation.Quote, WriteQuote);
        members.Amount("credibility"u8, (decimal?)(int?)citation.Credibility);
        members.One("accessed"u8, citation.Accessed, ValueWriter.WriteDate);
        members.List("archived"u8, citation.Archived, ArchivedCopyWriter.Write);
        members.Text("notes"u8, citation.Notes);
        members.End();
    }

    public static void WriteLocator(Utf8JsonWriter json, Locator locator)
    {
        if (locator.IsWordsAlone)
        {
            json.WriteStringValue(locator.Words);
            return;
        }

        var members = new ObjectWriter(json, locator.Extensions);
        members.Text("words"u8, locator.Words);
        members.Text("page"u8, locator.Page);
        members.Text("section"u8, locator.Section);
        members.Text("paragraph"u8, locator.Paragraph);
        members.Text("time"u8, locator.Time?.ToString());
        members.Text("fragment"u8, locator.Fragment);
        members.End();
    }

    public static void WriteQuote(Utf8JsonWriter json, Quote quote)
    {
        var members = new ObjectWriter(json, quote.Extensions);
        members.Text("exact"u8, quote.Exact);
        members.Text("prefix"u8, quote.Prefix);
        members.Text("suffix"u8, quote.Suffix);
        members.Text("language"u8, quote.Language?.Text);
        members.End();
    }
}
