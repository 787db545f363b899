using System.Buffers;
using System.Text;
using FactTracker.Serialization;

namespace FactTracker;

/// <summary>Loads, parses and saves claim sets, and formats claims and sources as JSON.</summary>
/// <remarks>These are extension members, so that the model does not depend on a format.</remarks>
/// <example><code>
/// var set = ClaimSet.Load("partnership.claims.json");
/// set.Save("copy.claims.jsonl");
/// </code></example>
public static class ClaimSetText
{
    extension(ClaimSet set)
    {
        /// <summary>Reads a set from a file in either form.</summary>
        /// <param name="path">The path of the file, gzipped or not.</param>
        /// <exception cref="ClaimSetFormatException">Reading found an error; the exception carries all problems.</exception>
        /// <exception cref="IOException">The file cannot be read.</exception>
        public static ClaimSet Load(string path) => ClaimSetReader.ReadFile(path).Require();

        /// <summary>Reads a set from a text in either form.</summary>
        /// <param name="json">The text.</param>
        /// <exception cref="ClaimSetFormatException">Reading found an error; the exception carries all problems.</exception>
        public static ClaimSet Parse(string json) => ClaimSetReader.Read(Encoding.UTF8.GetBytes(json)).Require();

        /// <summary>Reads a set from a text in either form.</summary>
        /// <param name="json">The text.</param>
        /// <param name="result">The set, or null when the text has an error.</param>
        /// <returns>Whether the text has no error.</returns>
        public static bool TryParse(string? json, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out ClaimSet? result)
        {
            var reading = ClaimSetReader.Read(Encoding.UTF8.GetBytes(json ?? ""));
            result = reading.HasErrors ? null : reading.Set;
            return result is not null;
        }

        /// <summary>
        /// Writes the set to a file, in the form of its extension: <c>.json</c>, <c>.jsonl</c> or <c>.ndjson</c>, each also with
        /// <c>.gz</c>. The file is never incomplete: it is replaced when all is written.
        /// </summary>
        /// <param name="path">The path of the file to write.</param>
        /// <exception cref="ArgumentException">The native format does not have the extension; <c>ClaimSetFormats.All.WriteFile</c> writes
        /// other formats.</exception>
        /// <exception cref="IOException">The file cannot be written.</exception>
        public void Save(string path) => ClaimSetWriter.WriteFile(set, path);

        /// <summary>Returns the set as JSON text.</summary>
        /// <param name="options">How to write, or null for the defaults.</param>
        public string ToJson(WritingOptions? options = null) => TextOf(output => ClaimSetWriter.Write(set, output, options));
    }

    extension(Claim claim)
    {
        /// <summary>Returns the claim as a native object on one line.</summary>
        public string ToJson() => TextOf(output => ClaimSetWriter.Write(claim, output));
    }

    extension(Source source)
    {
        /// <summary>Returns the source as a native object on one line.</summary>
        public string ToJson() => TextOf(output => ClaimSetWriter.Write(source, output));
    }

    private static string TextOf(Action<IBufferWriter<byte>> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        write(buffer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
