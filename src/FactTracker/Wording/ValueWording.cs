using System.Globalization;
using FactTracker.Wording;

namespace FactTracker;

/// <summary>Formats values in words.</summary>
/// <example><code>new EntityValue("https://www.wikidata.org/entity/Q148") { Label = "China" }.ToWords(english); // China</code></example>
public static class ValueWording
{
    extension(ClaimValue value)
    {
        /// <summary>Returns the value in words, followed by the source's own words when they differ.</summary>
        /// <param name="culture">The culture whose language and formats to use. English is used for a language without wording.</param>
        public string ToWords(CultureInfo culture)
        {
            ArgumentNullException.ThrowIfNull(value);
            var book = Wordbook.For(culture);
            var words = Plain(value, book);
            var notes = string.Join("; ", Notes(value, words, book));
            return notes.Length == 0 ? words : $"{words} ({notes})";
        }
    }

    /// <summary>Several values, all of which apply.</summary>
    internal static string ToWords(ValueList<ClaimValue> values, Wordbook book) =>
        book.Join(values.Select(value => value.ToWords(book.Culture)));

    private static string Plain(ClaimValue value, Wordbook book) => value switch
    {
        TextValue text => text.Text,
        FlagValue flag => flag.Flag ? book.Phrases.Yes : book.Phrases.No,
        Quantity quantity => quantity.ToWords(book.Culture),
        DateValue { Calendar: { } calendar } date => Phrases.Fill(book.Phrases.InCalendar, date.Date.ToWords(book.Culture), calendar),
        DateValue date => date.Date.ToWords(book.Culture),
        EntityValue entity => entity.Label ?? entity.Id,
        UnknownValue => book.Phrases.Unknown,
        NoneValue => book.Phrases.None,
        _ => value.ToString(),
    };

    private static IEnumerable<string> Notes(ClaimValue value, string words, Wordbook book)
    {
        if (value.Words is { } own && own != words) yield return book.Quote(own);
        foreach (var confidence in value.Confidence)
        {
            yield return Phrases.Fill(book.Phrases.ConfidenceNote, confidence.ToWords(book.Culture));
        }
    }
}
