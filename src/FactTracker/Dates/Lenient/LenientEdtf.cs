using System.Diagnostics.CodeAnalysis;
using FactTracker.Dates;

namespace FactTracker;

/// <summary>Lenient parsing of texts that are not quite EDTF, with a report of all repairs.</summary>
/// <example><code>Edtf.ParseLenient("199u-uu / open").Text; // 199X-XX/..</code></example>
public static class LenientEdtf
{
    extension(Edtf)
    {
        /// <summary>
        /// Parses a date in EDTF, in the syntax of the 2012 draft, or in other ISO 8601 forms, when it has exactly one current EDTF form.
        /// </summary>
        /// <param name="text">The text to parse, without anything around it.</param>
        /// <exception cref="EdtfFormatException">The text is not EDTF and cannot be repaired. The exception contains the error of strict
        /// parsing.</exception>
        /// <example><code>
        /// var reading = Edtf.ParseLenient("199u-uu / open");
        /// reading.Text;     // 199X-XX/..
        /// reading.Repairs;  // four: u, uu, the spaces, open
        /// </code></example>
        public static EdtfReading ParseLenient(string text)
        {
            ArgumentNullException.ThrowIfNull(text);
            return Edtf.TryParseLenient(text, out var reading, out var error)
                ? reading
                : throw new EdtfFormatException(Edtf.Shorten(text), error);
        }

        /// <summary>
        /// Parses a date in EDTF, in the syntax of the 2012 draft, or in other ISO 8601 forms, when it has exactly one current EDTF form.
        /// </summary>
        /// <param name="text">The text to parse, without anything around it.</param>
        /// <param name="reading">The date and the repairs, or null.</param>
        /// <param name="error">The error of strict parsing, when the text cannot be repaired.</param>
        /// <returns>Whether the text could be parsed.</returns>
        public static bool TryParseLenient(string? text, [NotNullWhen(true)] out EdtfReading? reading, out EdtfError error)
        {
            reading = null;
            if (Edtf.TryParse(text.AsSpan(), out var date, out error))
            {
                reading = new EdtfReading(date, text!, []);
                return true;
            }

            if (text is null) return false;
            var repaired = DateRepair.Times(
                DateRepair.Years(DateRepair.Parentheses(SpellingRepair.Draft(SpellingRepair.Spaces(RepairedText.Of(text))))));
            if (!Edtf.TryParse(repaired.Text.AsSpan(), out date, out _)) return false;
            reading = new EdtfReading(date, repaired.Text, [.. repaired.Repairs]);
            error = default;
            return true;
        }
    }
}
