using System.Buffers;
using FactTracker.Serialization;

namespace FactTracker.Fuzz;

/// <summary>The claim sets of the corpus, valid and invalid, as seeds of mutation.</summary>
internal static class SetSeeds
{
    private const int Longest = 1 << 13;

    /// <summary>The texts, ordered by file name.</summary>
    public static IReadOnlyList<byte[]> Texts { get; } = [.. Names().Select(EmbeddedFiles.Bytes).Where(text => text.Length <= Longest)];

    /// <summary>The sets that can be read without errors, in the line form.</summary>
    public static IReadOnlyList<byte[]> Lines { get; } =
        [.. Texts.Select(text => ClaimSetReader.Read(text)).Where(reading => !reading.HasErrors).Select(reading => LinesOf(reading.Set))];

    private static IEnumerable<string> Names() =>
        EmbeddedFiles.Names.Where(name => !name.StartsWith(FormatSeeds.Folder, StringComparison.Ordinal));

    private static byte[] LinesOf(ClaimSet set)
    {
        var output = new ArrayBufferWriter<byte>();
        ClaimSetWriter.Write(set, output, new WritingOptions { Form = SerializationForm.Lines });
        return output.WrittenSpan.ToArray();
    }
}
