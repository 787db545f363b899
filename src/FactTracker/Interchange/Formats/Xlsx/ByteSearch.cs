namespace FactTracker.Interchange.Formats.Xlsx;

/// <summary>Searches a stream for several words at once, a piece at a time.</summary>
internal static class ByteSearch
{
    private const int Step = 1 << 16;

    /// <summary>Returns which of the words occur.</summary>
    /// <param name="stream">The stream, from its position.</param>
    /// <param name="words">The words; none of them empty.</param>
    /// <param name="most">The number of bytes to search.</param>
    /// <returns>For each word, whether it occurs.</returns>
    public static bool[] Find(Stream stream, IReadOnlyList<byte[]> words, long most)
    {
        var found = new bool[words.Count];
        var overlap = words.Select(word => word.Length).DefaultIfEmpty(1).Max() - 1;
        var buffer = new byte[overlap + Step];
        var kept = 0;
        for (var read = 0L; read <= most && found.Contains(false);)
        {
            var count = stream.Read(buffer, kept, Step);
            if (count == 0) break;
            read += count;
            var piece = buffer.AsSpan(0, kept + count);
            for (var word = 0; word < found.Length; word++)
            {
                found[word] = found[word] || piece.IndexOf(words[word]) >= 0;
            }

            kept = Math.Min(overlap, piece.Length);
            piece[^kept..].CopyTo(buffer);
        }

        return found;
    }
}
