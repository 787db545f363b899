using System.Globalization;
using FactTracker.Wording.Dates;

namespace FactTracker;

/// <summary>Says dates in words: "about 2004", "some day in March 2024", "since 2022".</summary>
/// <remarks>English, German, French, Spanish and Russian have tables of their own; any other language is answered in English throughout. The order is that of the language, day, month and year in English, whatever the region.</remarks>
/// <example><code>Edtf.Parse("201X~").ToWords(CultureInfo.GetCultureInfo("en")); // about the 2010s</code></example>
public static class EdtfWording
{
    extension(Edtf date)
    {
        /// <summary>The date in words.</summary>
        /// <param name="culture">Whose language to use.</param>
        public string ToWords(CultureInfo culture)
        {
            ArgumentNullException.ThrowIfNull(culture);
            return new DateTeller(DatePhrases.For(culture)).Tell(date);
        }
    }
}
