using System.Text.Json;

namespace FactTracker.Wording;

/// <summary>Describes the container of a source and the position in it: the journal, book or series, as stated in <c>csl</c>.</summary>
internal static class ContainerWording
{
    /// <summary>The extension of a source that holds what CSL-JSON says of it.</summary>
    public const string Csl = "csl";

    public static IEnumerable<string> Parts(Source source, Wordbook book)
    {
        if (source.Extensions[Csl] is not { } csl) yield break;
        var phrases = book.Phrases;
        if (TextOf(csl, "container-title") is { } container) yield return Phrases.Fill(phrases.In, book.Quote(container));
        if (TextOf(csl, "edition") is { } edition) yield return Phrases.Fill(phrases.Edition, edition);
        if (TextOf(csl, "volume") is { } volume) yield return Phrases.Fill(phrases.Volume, volume);
        if (TextOf(csl, "issue") is { } issue) yield return Phrases.Fill(phrases.Issue, issue);
        if (TextOf(csl, "page") is { } page) yield return Phrases.Fill(phrases.Pages, page.Replace('-', '–'));
    }

    // The text of a string or a number, or null when it is missing or empty.
    private static string? TextOf(RawJson csl, string variable)
    {
        var reader = new Utf8JsonReader(csl.AsUtf8(), new JsonReaderOptions { MaxDepth = int.MaxValue });
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject) return null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isAsked = IsNamed(ref reader, variable);
            reader.Read();
            if (isAsked) return Text(ref reader);
            reader.Skip();
        }

        return null;
    }

    private static bool IsNamed(ref Utf8JsonReader reader, string variable)
    {
        try
        {
            return reader.ValueTextEquals(variable);
        }
        catch (InvalidOperationException)
        {
            return false; // Half of a surrogate pair, which no variable contains.
        }
    }

    private static string? Text(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Number) return System.Text.Encoding.ASCII.GetString(reader.ValueSpan);
        if (reader.TokenType != JsonTokenType.String) return null;
        try
        {
            return reader.GetString() is { } text && !string.IsNullOrWhiteSpace(text) ? text : null;
        }
        catch (InvalidOperationException)
        {
            return null; // A lone surrogate.
        }
    }
}
