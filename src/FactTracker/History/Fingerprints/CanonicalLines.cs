namespace FactTracker.History;

/// <summary>
/// The canonical text of a set: what its fingerprint is computed from, for tools that compute it a second way.
/// </summary>
/// <remarks>
/// <para>Each line is the canonical form of the header or of one record, in UTF-8, and ends in a line feed: the header, the sources, the
/// claims, the lines of the sources and of the claims sorted by their bytes. Equal sets have the same text. The SHA-256 of a line without
/// its line feed is the digest of the record; the fingerprint of the set is the SHA-256 of all digests in hexadecimal, sorted, each with a
/// line feed:</para>
/// <code>
/// while IFS= read -r line; do printf %s "$line" | sha256sum | cut -c -64; done &lt; set.txt | LC_ALL=C sort | sha256sum
/// </code>
/// <para>The text is for hashing. It is no claim set that can be read again: the records stand in it without their kind.</para>
/// </remarks>
/// <example><code>
/// using var file = File.Create("set.txt");
/// set.WriteCanonicalLines(file);
/// </code></example>
public static class CanonicalLines
{
    extension(ClaimSet set)
    {
        /// <summary>Writes the canonical text.</summary>
        /// <param name="output">Where to write. It is not closed.</param>
        public void WriteCanonicalLines(Stream output)
        {
            ArgumentNullException.ThrowIfNull(set);
            ArgumentNullException.ThrowIfNull(output);
            WriteLine(output, set.HeaderToCanonicalUtf8());
            WriteSorted(output, set.Sources.Select(source => source.ToCanonicalUtf8()));
            WriteSorted(output, set.Claims.Select(claim => claim.ToCanonicalUtf8()));
        }
    }

    private static void WriteSorted(Stream output, IEnumerable<byte[]> records)
    {
        var lines = records.ToArray();
        Array.Sort(lines, (one, other) => one.AsSpan().SequenceCompareTo(other));
        foreach (var line in lines)
        {
            WriteLine(output, line);
        }
    }

    private static void WriteLine(Stream output, byte[] line)
    {
        output.Write(line);
        output.WriteByte((byte)'\n');
    }
}
