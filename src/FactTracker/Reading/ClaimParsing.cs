using System.Diagnostics.CodeAnalysis;
using FactTracker.Reading;

namespace FactTracker;

/// <summary>Makes a claim of one English sentence.</summary>
/// <remarks>
/// The claim has the text as given, the first quantity as its value, the time nearest to it, who says so and how likely it is said to be. Subject and
/// property stay empty: which of "China" and "friendly" is which cannot be told by grammar, and an empty member is better than a wrong one.
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
        /// <summary>Reads a claim from a sentence.</summary>
        /// <param name="text">The sentence.</param>
        /// <param name="published">When it was published, for "last year" and the like.</param>
        /// <exception cref="FormatException">There is no quantity, time, speaker or estimate in it, or no statement around them.</exception>
        public static Claim Parse(string text, Edtf? published = null) => Claim.TryParse(text, published, out var claim)
            ? claim
            : throw new FormatException($"\"{Shortened(text)}\" has no claim in it: a sentence needs a quantity, a time, a speaker or an estimate, and words around it.");

        /// <summary>Reads a claim from a sentence.</summary>
        /// <param name="text">The sentence.</param>
        /// <param name="result">The claim, or null when there is none in it.</param>
        /// <returns>Whether there is one.</returns>
        public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out Claim? result) => Claim.TryParse(text, null, out result);

        /// <summary>Reads a claim from a sentence published at some time.</summary>
        /// <param name="text">The sentence.</param>
        /// <param name="published">When it was published, or null.</param>
        /// <param name="result">The claim, or null when there is none in it.</param>
        /// <returns>Whether there is one.</returns>
        public static bool TryParse([NotNullWhen(true)] string? text, Edtf? published, [NotNullWhen(true)] out Claim? result)
        {
            result = text is null ? null : ProseReader.Read(text, new ProseOptions { Published = published }).Drafts is [var first, ..] ? first.Claim : null;
            if (result is not null) result = result with { Id = FirstId, Text = text };
            return result is not null;
        }
    }

    private static string Shortened(string text)
    {
        const int Longest = 60;
        return text.Length <= Longest ? text : $"{text.AsSpan(0, Longest)}…";
    }
}
