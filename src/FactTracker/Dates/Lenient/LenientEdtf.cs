using System.Diagnostics.CodeAnalysis;
using FactTracker.Dates;

namespace FactTracker;

/// <summary>The lenient door: reads what is not quite EDTF, and tells what it did to it.</summary>
/// <example><code>Edtf.ParseLenient("199u-uu / open").Text; // 199X-XX/..</code></example>
public static class LenientEdtf
{
    extension(Edtf)
    {
        /// <summary>Reads a date that is EDTF, or the 2012 draft of it, or ISO 8601 beyond it, as far as there is one present form for it.</summary>
        /// <param name="text">The text, alone.</param>
        /// <exception cref="EdtfFormatException">The text is not EDTF and cannot be repaired; the exception tells what the strict door found.</exception>
        /// <example><code>
        /// var reading = Edtf.ParseLenient("199u-uu / open");
        /// reading.Text;     // 199X-XX/..
        /// reading.Repairs;  // four: u, uu, the spaces, open
        /// </code></example>
        public static EdtfReading ParseLenient(string text)
        {
            ArgumentNullException.ThrowIfNull(text);
            return Edtf.TryParseLenient(text, out var reading, out var error) ? reading : throw new EdtfFormatException(Edtf.Shorten(text), error);
        }

        /// <summary>Reads a date that is EDTF, or the 2012 draft of it, or ISO 8601 beyond it, as far as there is one present form for it.</summary>
        /// <param name="text">The text, alone.</param>
        /// <param name="reading">The date and what was done to the text.</param>
        /// <param name="error">What the strict door found, where the text cannot be repaired.</param>
        /// <returns>Whether there is a date.</returns>
        public static bool TryParseLenient(string? text, [NotNullWhen(true)] out EdtfReading? reading, out EdtfError error)
        {
            reading = null;
            if (Edtf.TryParse(text.AsSpan(), out var date, out error))
            {
                reading = new EdtfReading(date, text!, []);
                return true;
            }

            if (text is null) return false;
            var repaired = DateRepair.Times(DateRepair.Years(DateRepair.Parentheses(SpellingRepair.Draft(SpellingRepair.Spaces(RepairedText.Of(text))))));
            if (!Edtf.TryParse(repaired.Text.AsSpan(), out date, out _)) return false;
            reading = new EdtfReading(date, repaired.Text, [.. repaired.Repairs]);
            error = default;
            return true;
        }
    }
}
