namespace FactTracker.Interchange.Formats.Xlsx;

/// <summary>What a cell makes of its number; by default nothing.</summary>
/// <param name="Date">What of it is a date.</param>
/// <param name="Number">What stands around it.</param>
internal readonly record struct CellStyle(DateStyle Date, NumberStyle Number)
{
    // The formats that have a number and no code, and mean the same everywhere (ISO/IEC 29500-1, 18.8.30).
    private const int Percent = 9, PercentWithTwoDigits = 10;

    /// <summary>What a format code shows.</summary>
    public static CellStyle OfCode(string code) => new(CellStyles.OfCode(code), NumberStyle.OfCode(code));

    /// <summary>What a format without a code shows.</summary>
    public static CellStyle OfId(int id) => new(CellStyles.OfId(id), id is Percent or PercentWithTwoDigits ? NumberStyle.Percent : default);
}
