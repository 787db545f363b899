namespace FactTracker.Interchange.Formats.Xlsx;

/// <summary>How much a sheet and its cells hold, in Excel and in what has to be read by it.</summary>
internal static class SheetLimits
{
    public const int Rows = 1_048_576;

    public const int Columns = 16_384;

    /// <summary>Of a text, in UTF-16 units.</summary>
    public const int CellLength = 32_767;

    /// <summary>How many bytes of XML a part may have that is held as a whole: the list of sheets, the styles, the relationships.</summary>
    public const long SmallPart = 1 << 24;
}
