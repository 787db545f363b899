using System.Diagnostics.CodeAnalysis;
using System.Text;
using FactTracker.Serialization;
using FactTracker.Serialization.Parsing;

namespace FactTracker;

/// <summary>Single sources from and to their native JSON, for stores and messages that hold one record each.</summary>
/// <remarks>
/// A source alone is read as within a set, but for what takes the whole set: whether ids are unique and references lead somewhere.
/// </remarks>
/// <example><code>
/// byte[] row = source.ToUtf8Json();
/// Source.FromJson(row) == source;
/// </code></example>
public static class SourceJson
{
    extension(Source source)
    {
        /// <summary>Reads a source from its native JSON.</summary>
        /// <param name="json">The text of one source, alone.</param>
        /// <exception cref="ClaimSetFormatException">
        /// The text is not a source, or has an error; the exception carries all problems.
        /// </exception>
        public static Source FromJson(string json)
        {
            ArgumentNullException.ThrowIfNull(json);
            return Source.FromJson(Encoding.UTF8.GetBytes(json));
        }

        /// <summary>Reads a source from its native JSON.</summary>
        /// <param name="utf8Json">The text of one source in UTF-8, alone.</param>
        /// <exception cref="ClaimSetFormatException">
        /// The text is not a source, or has an error; the exception carries all problems.
        /// </exception>
        public static Source FromJson(ReadOnlySpan<byte> utf8Json) =>
            Source.TryFromJson(utf8Json, out var result, out var problems) ? result : throw new ClaimSetFormatException(problems);

        /// <summary>Reads a source from its native JSON.</summary>
        /// <param name="utf8Json">The text of one source in UTF-8, alone.</param>
        /// <param name="result">The source, or null where there is an error.</param>
        /// <param name="problems">Everything found, warnings too.</param>
        /// <returns>Whether there is no error.</returns>
        public static bool TryFromJson(
            ReadOnlySpan<byte> utf8Json, [NotNullWhen(true)] out Source? result, out IReadOnlyList<Problem> problems) =>
            SingleRecord.TryRead<Source>(utf8Json, SourceReader.Read, out result, out problems);

        /// <summary>The source as a native object on one line, in UTF-8.</summary>
        public byte[] ToUtf8Json() => SingleRecord.Utf8Of(output => ClaimSetWriter.Write(source, output));
    }
}
