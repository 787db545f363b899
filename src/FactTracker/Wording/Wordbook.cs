using System.Globalization;
using System.Runtime.CompilerServices;
using FactTracker.Wording.Quantities;
using Humanizer;

namespace FactTracker.Wording;

/// <summary>
/// A culture and the phrases of its language. English is used throughout for a culture whose language has no table, including numbers and
/// dates, so that languages are not mixed.
/// </summary>
internal sealed record Wordbook(CultureInfo Culture, Phrases Phrases)
{
    // Each value, date and unit of a claim asks for its wordbook.
    private static readonly ConditionalWeakTable<CultureInfo, Wordbook> Known = [];
    private static readonly ConditionalWeakTable<CultureInfo, Wordbook> KnownForQuantities = [];

    public static Wordbook For(CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        return Known.GetValue(culture, Create);
    }

    /// <summary>The wordbook for quantities, which support more languages than claims.</summary>
    public static Wordbook ForQuantities(CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        return KnownForQuantities.GetValue(culture, CreateForQuantities);
    }

    /// <summary>Returns "a, b and c".</summary>
    public string Join(IEnumerable<string> items) => Configurator.CollectionFormatters.ResolveForCulture(Culture).Humanize(items);

    public string Quote(string words) => Phrases.Fill(Phrases.Quoted, words);

    private static Wordbook Create(CultureInfo culture) =>
        culture.TwoLetterISOLanguageName == EnglishPhrases.Table.Language && !culture.Equals(CultureInfo.InvariantCulture)
            ? new Wordbook(culture, EnglishPhrases.Table)
            : new Wordbook(CultureInfo.GetCultureInfo("en"), EnglishPhrases.Table);

    private static Wordbook CreateForQuantities(CultureInfo culture) =>
        QuantityPhrases.For(culture) is { } quantities && !culture.Equals(CultureInfo.InvariantCulture)
            ? new Wordbook(culture, EnglishPhrases.Table with { Quantities = quantities })
            : For(culture);
}
