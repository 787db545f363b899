namespace FactTracker.Interchange.Formats.Xlsx;

/// <summary>Detects by a search for bytes what a sheet may have after its rows, so that only such sheets are parsed twice.</summary>
/// <param name="HasLinks">Whether cells may have links.</param>
/// <param name="HasMerges">Whether cells may be merged.</param>
internal readonly record struct SheetSigns(bool HasLinks, bool HasMerges)
{
    private static readonly byte[][] Words =
        [.. new[] { "hyperlink", "HYPERLINK", "Hyperlink", "mergeCell" }.Select(System.Text.Encoding.ASCII.GetBytes)];

    /// <summary>Searches a part; in an encoding where the bytes would differ, everything is assumed to occur.</summary>
    public static SheetSigns Of(WorkbookPart part, long most)
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
