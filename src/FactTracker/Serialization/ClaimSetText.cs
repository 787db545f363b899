using System.Buffers;
using System.Text;
using FactTracker.Serialization;

namespace FactTracker;

/// <summary>Gives the nouns their text: sets are loaded, parsed and saved, claims and sources written as JSON.</summary>
/// <remarks>Extension members, so that the model itself knows no format.</remarks>
/// <example><code>
/// var set = ClaimSet.Load("partnership.claims.json");
/// set.Save("copy.claims.jsonl");
/// </code></example>
public static class ClaimSetText
{
    extension(ClaimSet set)
    {
        /// <summary>Reads a set from a file in either form.</summary>
        /// <param name="path">Where the file is.</param>
        /// <exception cref="ClaimSetFormatException">Reading found an error; the exception carries all problems.</exception>
        /// <exception cref="IOException">The file cannot be read.</exception>
        public static ClaimSet Load(string path) => ClaimSetReader.ReadFile(path).Require();

        /// <summary>Reads a set from a text in either form.</summary>
        /// <param name="json">The text.</param>
        /// <exception cref="ClaimSetFormatException">Reading found an error; the exception carries all problems.</exception>
        public static ClaimSet Parse(string json) => ClaimSetReader.Read(Encoding.UTF8.GetBytes(json)).Require();

        /// <summary>Reads a set from a text in either form.</summary>
        /// <param name="json">The text.</param>
        /// <param name="result">The set, or null when reading found an error.</param>
        /// <returns>Whether reading found no error.</returns>
        public static bool TryParse(string? json, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out ClaimSet? result)
        {
            var reading = ClaimSetReader.Read(Encoding.UTF8.GetBytes(json ?? ""));
            result = reading.HasErrors ? null : reading.Set;
            return result is not null;
        }

        /// <summary>Writes the set into a file, in the form of its ending; the old file or the new one is there, whole.</summary>
        /// <param name="path">Where the file is to be.</param>
        /// <exception cref="IOException">The file cannot be written.</exception>
        public void Save(string path) => ClaimSetWriter.WriteFile(set, path);

        /// <summary>The set as JSON text.</summary>
        /// <param name="options">How to write, or null for the defaults.</param>
        public string ToJson(WritingOptions? options = null) => TextOf(output => ClaimSetWriter.Write(set, output, options));
    }

    extension(Claim claim)
    {
        /// <summary>The claim as a native object on one line.</summary>
        public string ToJson() => TextOf(output => ClaimSetWriter.Write(claim, output));
    }

    extension(Source source)
    {
        /// <summary>The source as a native object on one line.</summary>
        public string ToJson() => TextOf(output => ClaimSetWriter.Write(source, output));
    }

    private static string TextOf(Action<IBufferWriter<byte>> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        write(buffer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
