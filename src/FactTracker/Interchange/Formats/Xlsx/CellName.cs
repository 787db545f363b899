using System.Globalization;

namespace FactTracker.Interchange.Formats.Xlsx;

/// <summary>Converts names of cells, such as B3, to positions and back.</summary>
internal static class CellName
{
    private const int Letters = 26;
    private const int MostLetters = 3;
    private const string AllLetters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    public static string Of(int column, long row) => string.Create(CultureInfo.InvariantCulture, $"{LettersOf(column)}{row}");

    /// <summary>Returns the letters of a column.</summary>
    public static string LettersOf(int column)
    {
        var letters = "";
        for (var rest = column + 1; rest > 0; rest = (rest - 1) / Letters)
        {
            letters = (char)('A' + ((rest - 1) % Letters)) + letters;
        }

        return letters;
    }

    /// <summary>Returns the name of a cell with its sheet, which is quoted unless it has only letters and digits.</summary>
    public static string Of(string sheet, int column, long row) =>
        $"{(sheet.All(char.IsLetterOrDigit) ? sheet : $"'{sheet.Replace("'", "''", StringComparison.Ordinal)}'")}!{Of(column, row)}";

    /// <summary>Parses the name of a cell.</summary>
    /// <param name="name">The name, with or without dollar signs.</param>
    /// <param name="row">The row, counted from 1.</param>
    /// <param name="column">The column, counted from 0.</param>
    /// <returns>Whether it is the name of a cell within a sheet.</returns>
    public static bool TryParse(string name, out long row, out int column)
    {
        var plain = name.Replace("$", "", StringComparison.Ordinal);
        column = ColumnOf(plain);
        return long.TryParse(plain.AsSpan().TrimStart(AllLetters), NumberStyles.None, CultureInfo.InvariantCulture, out row)
            && row is > 0 and <= SheetLimits.Rows
            && column >= 0;
    }

    /// <summary>Returns the column in a name, counted from 0, or -1 when it has none within a sheet.</summary>
    public static int ColumnOf(string name)
    {
        var column = 0;
        var length = 0;
        for (; length < name.Length && char.IsAsciiLetter(name[length]); length++)
        {
            if (length == MostLetters) return -1;
            column = (column * Letters) + (char.ToUpperInvariant(name[length]) - 'A' + 1);
        }

        return column is > 0 and <= SheetLimits.Columns ? column - 1 : -1;
    }
}
