using System.Globalization;
using FactTracker.Wording.Dates;

namespace FactTracker;

/// <summary>Formats dates in words: "about 2004", "some day in March 2024", "since 2022".</summary>
/// <remarks>
/// English, German, French, Spanish and Russian are supported. English is used for any other language, including numbers. The order of the
/// parts is that of the language, so it is day, month and year in English, whatever the region.
/// </remarks>
/// <example><code>Edtf.Parse("201X~").ToWords(CultureInfo.GetCultureInfo("en")); // about the 2010s</code></example>
public static class EdtfWording
{
    extension(Edtf date)
    {
        /// <summary>Returns the date in words.</summary>
        /// <param name="culture">The culture whose language to use.</param>
        public string ToWords(CultureInfo culture)
        {
            ArgumentNullException.ThrowIfNull(culture);
            return new DateWording(DatePhrases.For(culture)).ToWords(date);
        }
    }
}
