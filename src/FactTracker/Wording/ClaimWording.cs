using System.Globalization;
using FactTracker.Wording;

namespace FactTracker;

/// <summary>Describes claims in words.</summary>
/// <example><code>
/// Console.WriteLine(claim.ToWords(english));
/// foreach (var (label, words) in claim.ToDetails(set, english)) Console.WriteLine($"{label}: {words}");
/// </code></example>
public static class ClaimWording
{
    extension(Claim claim)
    {
        /// <summary>Returns the claim's own text, or a statement composed of its parts when it has no text.</summary>
        /// <param name="culture">The culture whose language and formats to use. English is used for a language without wording.</param>
        public string ToWords(CultureInfo culture) => claim.Text ?? claim.ToStatement(culture) ?? claim.Id.Text;

        /// <summary>Returns subject, property and value in words: "China, called friendly by Russians: 65%".</summary>
        /// <param name="culture">The culture whose language and formats to use. English is used for a language without wording.</param>
        /// <returns>The statement, or null when the claim has none of the three.</returns>
        public string? ToStatement(CultureInfo culture)
        {
            ArgumentNullException.ThrowIfNull(claim);
            var book = Wordbook.For(culture);
            string[] about =
            [
                .. claim.Subject.IsEmpty ? default(ReadOnlySpan<string>) : [ValueWording.ToWords(claim.Subject, book)],
                .. claim.Property is { } property ? [property.ToWords(book.Culture)] : default(ReadOnlySpan<string>),
            ];
            if (claim.Value.IsEmpty) return about.Length == 0 ? null : string.Join(", ", about);
            var value = ValueWording.ToWords(claim.Value, book);
            return about.Length == 0 ? value : $"{string.Join(", ", about)}: {value}";
        }

        /// <summary>Returns the details of the claim, except its text and its citations.</summary>
        /// <param name="set">The claim set that contains the claim.</param>
        /// <param name="culture">The culture whose language and formats to use. English is used for a language without wording.</param>
        public IReadOnlyList<WordedDetail> ToDetails(ClaimSet set, CultureInfo culture)
        {
            ArgumentNullException.ThrowIfNull(set);
            return new SetWording(set, culture).DetailsOf(claim);
        }
    }
}
