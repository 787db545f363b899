namespace FactTracker.Interchange.Formats.Xlsx;

/// <summary>How a cell shows its number; by default unchanged.</summary>
/// <param name="Date">Which part of a date it shows.</param>
/// <param name="Number">What it shows around the number.</param>
internal readonly record struct CellStyle(DateStyle Date, NumberStyle Number)
{
    // The built-in formats without a code that mean the same everywhere (ISO/IEC 29500-1, 18.8.30).
    private const int Percent = 9, PercentWithTwoDigits = 10;

    /// <summary>Returns the style of a format code.</summary>
    public static CellStyle OfCode(string code) => new(CellStyles.OfCode(code), NumberStyle.OfCode(code));

    /// <summary>Returns the style of a built-in format.</summary>
    public static CellStyle OfId(int id) => new(CellStyles.OfId(id), id is Percent or PercentWithTwoDigits ? NumberStyle.Percent : default);
}
