using System.Diagnostics.CodeAnalysis;
using FactTracker.Reading;

namespace FactTracker;

/// <summary>Parses a claim from one sentence, in any language that <see cref="ProseReader"/> reads.</summary>
/// <remarks>
/// The claim has the text as given, the first quantity as its value, the nearest time, the speaker and the stated likelihood. Subject and
/// property are left empty: grammar alone cannot determine whether "China" or "friendly" is the subject, and an empty member is better than
/// a wrong one. Unlike a draft of a text, the claim has no lists of what is undone (<see cref="DraftedClaims"/>): it goes to the caller,
/// not into a file. <see cref="ProseReader"/> returns them, and the reasons.
/// </remarks>
/// <example><code>
/// var claim = Claim.Parse("65% view China as friendly, 2024");
/// // claim.Value is 65 %, claim.When is 2024
/// </code></example>
public static class ClaimParsing
{
    private const string FirstId = "c1";

    extension(Claim)
    {
        /// <summary>Parses a claim from a sentence.</summary>
        /// <param name="text">The sentence.</param>
        /// <param name="published">The publication date, for "last year" and similar.</param>
        /// <exception cref="FormatException">The sentence has no quantity, time, speaker or estimate, or no other words.</exception>
        public static Claim Parse(string text, Edtf? published = null) => Claim.TryParse(text, published, out var claim)
            ? claim
            : throw new FormatException(
                $"\"{Shortened(text)}\" contains no claim: a sentence needs a quantity, a time, a speaker or an " +
                $"estimate, and words around it.");

        /// <summary>Parses a claim from a sentence.</summary>
        /// <param name="text">The sentence.</param>
        /// <param name="result">The claim, or null when the sentence contains none.</param>
        /// <returns>Whether the sentence contains a claim.</returns>
        public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out Claim? result) =>
            Claim.TryParse(text, null, out result);

        /// <summary>Parses a claim from a sentence with a publication date.</summary>
        /// <param name="text">The sentence.</param>
        /// <param name="published">The publication date, or null.</param>
        /// <param name="result">The claim, or null when the sentence contains none.</param>
        /// <returns>Whether the sentence contains a claim.</returns>
        public static bool TryParse([NotNullWhen(true)] string? text, Edtf? published, [NotNullWhen(true)] out Claim? result)
        {
            result = text is null
                ? null
                : ProseReader.Read(text, new ProseOptions { Published = published }).Drafts is [var first, ..] ? first.Claim : null;
            if (result is not null) result = result with { Id = FirstId, Text = text, Extensions = Extensions.Empty };
            return result is not null;
        }
    }

    private static string Shortened(string text)
    {
        const int Longest = 60;
        return text.Length <= Longest ? text : $"{text.AsSpan(0, Longest)}…";
    }
}
