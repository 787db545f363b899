using System.Globalization;

namespace FactTracker.Xlsx;

/// <summary>The names of cells: B3.</summary>
internal static class CellName
{
    private const int Letters = 26;
    private const int MostLetters = 3;

    public static string Of(int column, long row)
    {
        var letters = "";
        for (var rest = column + 1; rest > 0; rest = (rest - 1) / Letters)
        {
            letters = (char)('A' + ((rest - 1) % Letters)) + letters;
        }

        return string.Create(CultureInfo.InvariantCulture, $"{letters}{row}");
    }

    /// <summary>The name with its sheet; a sheet whose name is more than letters and digits stands in quotes.</summary>
    public static string Of(string sheet, int column, long row) =>
        $"{(sheet.All(char.IsLetterOrDigit) ? sheet : $"'{sheet.Replace("'", "''", StringComparison.Ordinal)}'")}!{Of(column, row)}";

    /// <summary>The column of a name, counted from 0, or -1 when it has none that a sheet can have.</summary>
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
