using System.Globalization;
using Humanizer;

namespace FactTracker.Wording;

/// <summary>
/// A culture and the phrases of its language. A culture whose language has no table is answered in English throughout, numbers and dates
/// included, rather than in a mixture.
/// </summary>
internal sealed record Wordbook(CultureInfo Culture, Phrases Phrases)
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");

    public static Wordbook For(CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        return culture.TwoLetterISOLanguageName == EnglishPhrases.Table.Language && !culture.Equals(CultureInfo.InvariantCulture)
            ? new Wordbook(culture, EnglishPhrases.Table)
            : new Wordbook(English, EnglishPhrases.Table);
    }

    /// <summary>"a, b and c".</summary>
    public string Join(IEnumerable<string> items) => Configurator.CollectionFormatters.ResolveForCulture(Culture).Humanize(items);

    public string Quote(string words) => Phrases.Fill(Phrases.Quoted, words);
}
