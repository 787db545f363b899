using System.IO.Compression;

namespace FactTracker.Interchange.Formats.Xlsx;

/// <summary>What a sheet may have that stands behind its rows, told by its bytes, so that only sheets that have some are gone through twice.</summary>
/// <param name="HasLinks">Whether cells may lead somewhere.</param>
/// <param name="HasMerges">Whether cells may be merged.</param>
internal readonly record struct SheetSigns(bool HasLinks, bool HasMerges)
{
    private static readonly byte[][] Words = [.. new[] { "hyperlink", "HYPERLINK", "Hyperlink", "mergeCell" }.Select(System.Text.Encoding.ASCII.GetBytes)];

    /// <summary>Looks for them; in an encoding in which they would look otherwise, there may be any.</summary>
    public static SheetSigns Of(ZipArchiveEntry part, long most)
    {
        using (var start = part.Open())
        {
            if (start.ReadByte() is 0xFE or 0xFF or 0) return new SheetSigns(HasLinks: true, HasMerges: true);
        }

        using var stream = part.Open();
        var found = ByteSearch.Find(stream, Words, most);
        return new SheetSigns(Array.IndexOf(found, true) is >= 0 and var first && first < found.Length - 1, found[^1]);
    }
}
