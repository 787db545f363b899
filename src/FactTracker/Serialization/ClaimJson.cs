using System.Diagnostics.CodeAnalysis;
using System.Text;
using FactTracker.Serialization;
using FactTracker.Serialization.Parsing;

namespace FactTracker;

/// <summary>Single claims from and to their native JSON, for stores and messages that hold one record each.</summary>
/// <remarks>
/// A claim alone is read as within a set, but for what takes the whole set: whether ids are unique and references lead somewhere.
/// </remarks>
/// <example><code>
/// byte[] row = claim.ToUtf8Json();
/// Claim.FromJson(row) == claim;
/// </code></example>
public static class ClaimJson
{
    extension(Claim claim)
    {
        /// <summary>Reads a claim from its native JSON.</summary>
        /// <param name="json">The text of one claim, alone.</param>
        /// <exception cref="ClaimSetFormatException">
        /// The text is not a claim, or has an error; the exception carries all problems.
        /// </exception>
        public static Claim FromJson(string json)
        {
            ArgumentNullException.ThrowIfNull(json);
            return Claim.FromJson(Encoding.UTF8.GetBytes(json));
        }

        /// <summary>Reads a claim from its native JSON.</summary>
        /// <param name="utf8Json">The text of one claim in UTF-8, alone.</param>
        /// <exception cref="ClaimSetFormatException">
        /// The text is not a claim, or has an error; the exception carries all problems.
        /// </exception>
        public static Claim FromJson(ReadOnlySpan<byte> utf8Json) =>
            Claim.TryFromJson(utf8Json, out var result, out var problems) ? result : throw new ClaimSetFormatException(problems);

        /// <summary>Reads a claim from its native JSON.</summary>
        /// <param name="utf8Json">The text of one claim in UTF-8, alone.</param>
        /// <param name="result">The claim, or null where there is an error.</param>
        /// <param name="problems">Everything found, warnings too.</param>
        /// <returns>Whether there is no error.</returns>
        public static bool TryFromJson(
            ReadOnlySpan<byte> utf8Json, [NotNullWhen(true)] out Claim? result, out IReadOnlyList<Problem> problems) =>
            SingleRecord.TryRead<Claim>(utf8Json, ClaimReader.Read, out result, out problems);

        /// <summary>The claim as a native object on one line, in UTF-8.</summary>
        public byte[] ToUtf8Json() => SingleRecord.Utf8Of(output => ClaimSetWriter.Write(claim, output));
    }
}
