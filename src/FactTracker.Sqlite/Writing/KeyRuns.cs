namespace FactTracker.Sqlite.Writing;

/// <summary>Sets of keys as runs of neighbours, in few bytes.</summary>
internal static class KeyRuns
{
    /// <summary>Writes keys.</summary>
    /// <param name="keys">The keys; they are sorted.</param>
    public static byte[] Write(List<long> keys)
    {
        keys.Sort();
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        long next = 0;
        for (var i = 0; i < keys.Count;)
        {
            var start = i;
            while (i < keys.Count && keys[i] - keys[start] == i - start) i++;
            writer.Write7BitEncodedInt64(keys[start] - next);
            writer.Write7BitEncodedInt64(i - start);
            next = keys[start] + (i - start);
        }

        return stream.ToArray();
    }

    /// <summary>Reads runs: the first key and the last.</summary>
    public static IEnumerable<(long First, long Last)> Read(byte[] runs)
    {
        using var reader = new BinaryReader(new MemoryStream(runs));
        long next = 0;
        while (reader.BaseStream.Position < runs.Length)
        {
            var first = next + reader.Read7BitEncodedInt64();
            next = first + reader.Read7BitEncodedInt64();
            yield return (first, next - 1);
        }
    }
}
