using System.Text.Json;

namespace FactTracker.Serialization.Writing;

/// <summary>Writes citations, by the source's id alone where there is nothing else.</summary>
internal static class CitationWriter
{
    public static void Write(Utf8JsonWriter json, Citation citation)
    {
        if (citation == new Citation(citation.Source))
        {
            json.WriteStringValue(citation.Source.Text);
            return;
        }

        var members = new ObjectWriter(json, citation.Extensions);
        members.Text("source", citation.Source.Text);
        members.Word("stance", citation.Stance, Stance.Supports);
        members.List("basedOn", citation.BasedOn, SourceLinkWriter.Write);
        members.One("locator", citation.Locator, WriteLocator);
        members.One("quote", citation.Quote, WriteQuote);
        members.Amount("credibility", (decimal?)(int?)citation.Credibility);
        members.One("accessed", citation.Accessed, ValueWriter.WriteDate);
        members.List("archived", citation.Archived, ArchivedCopyWriter.Write);
        members.Text("notes", citation.Notes);
        members.End();
    }

    public static void WriteLocator(Utf8JsonWriter json, Locator locator)
    {
        if (locator.Words is { } words && locator == new Locator { Words = words })
        {
            json.WriteStringValue(words);
            return;
        }

        var members = new ObjectWriter(json, locator.Extensions);
        members.Text("words", locator.Words);
        members.Text("page", locator.Page);
        members.Text("section", locator.Section);
        members.Text("paragraph", locator.Paragraph);
        members.Text("time", locator.Time?.ToString());
        members.Text("fragment", locator.Fragment);
        members.End();
    }

    public static void WriteQuote(Utf8JsonWriter json, Quote quote)
    {
        var members = new ObjectWriter(json, quote.Extensions);
        members.Text("exact", quote.Exact);
        members.Text("prefix", quote.Prefix);
        members.Text("suffix", quote.Suffix);
        members.Text("language", quote.Language?.Text);
        members.End();
    }
}
