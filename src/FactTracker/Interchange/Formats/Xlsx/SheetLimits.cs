namespace FactTracker.Interchange.Formats.Xlsx;

/// <summary>The limits of a sheet and its cells, in Excel and in this reader.</summary>
internal static class SheetLimits
{
    public const int Rows = 1_048_576;

    public const int Columns = 16_384;

    /// <summary>The length of a text, in UTF-16 units.</summary>
    public const int CellLength = 32_767;

    /// <summary>The largest number of bytes in a part that is held in memory: the list of sheets, the styles, the relationships.</summary>
    public const long SmallPart = 1 << 24;
}
