using System.Text;
using FactTracker.Interchange;

namespace FactTracker.Fuzz;

/// <summary>
/// The seeds of a format: the files in its folder of <c>Seeds</c>, and what its writer makes of claim sets.
/// </summary>
internal static class FormatSeeds
{
    /// <summary>How the names of the embedded files in <c>Seeds</c> begin.</summary>
    public const string Folder = "seed/";

    private const int WrittenSets = 40;
    private const int Longest = 1 << 13;

    /// <summary>Returns the seeds of a format.</summary>
    /// <exception cref="InvalidOperationException">There are none.</exception>
    public static IReadOnlyList<byte[]> Of(IReadableFormat format)
    {
        List<byte[]> seeds = [.. Files(format.Name), .. Written(format)];
        return seeds.Count > 0
            ? seeds
            : throw new InvalidOperationException($"The format {format.Name} has no seeds: add files to Seeds/{format.Name}.");
    }

    private static IEnumerable<byte[]> Files(string format) =>
        EmbeddedFiles.Names.Where(name => name.StartsWith($"{Folder}{format}/", StringComparison.Ordinal)).Select(EmbeddedFiles.Bytes);

    private static IEnumerable<byte[]> Written(IReadableFormat format)
    {
        if (format is not IWritableFormat writable) return [];
        var read = SetSeeds.Texts.Select(text => JsonFormat.Default.Read(text)).Where(reading => !reading.HasErrors)
            .Select(reading => reading.Set);
        var sets = read.Concat(GeneratedSets.All.Take(WrittenSets));
        return sets.Select(set => Write(writable, set)).Where(text => text.Length is > 0 and <= Longest)
            .DistinctBy(text => Encoding.Latin1.GetString(text), StringComparer.Ordinal);
    }

    private static byte[] Write(IWritableFormat format, ClaimSet set)
    {
        using var stream = new MemoryStream();
        format.Write(set, stream);
        return stream.ToArray();
    }
}
