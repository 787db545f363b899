using System.Globalization;

namespace FactTracker.Interchange.Formats.Xlsx;

/// <summary>The names of cells: B3.</summary>
internal static class CellName
{
    private const int Letters = 26;
    private const int MostLetters = 3;
    private const string AllLetters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    public static string Of(int column, long row) => string.Create(CultureInfo.InvariantCulture, $"{LettersOf(column)}{row}");

    /// <summary>What a column is called.</summary>
    public static string LettersOf(int column)
    {
        var letters = "";
        for (var rest = column + 1; rest > 0; rest = (rest - 1) / Letters)
        {
            letters = (char)('A' + ((rest - 1) % Letters)) + letters;
        }

        return letters;
    }

    /// <summary>The name with its sheet; a sheet whose name is more than letters and digits stands in quotes.</summary>
    public static string Of(string sheet, int column, long row) =>
        $"{(sheet.All(char.IsLetterOrDigit) ? sheet : $"'{sheet.Replace("'", "''", StringComparison.Ordinal)}'")}!{Of(column, row)}";

    /// <summary>Reads the name of a cell.</summary>
    /// <param name="name">The name, with dollar signs or without.</param>
    /// <param name="row">The row, counted from 1.</param>
    /// <param name="column">The column, counted from 0.</param>
    /// <returns>Whether a sheet can have such a cell.</returns>
    public static bool TryParse(string name, out long row, out int column)
    {
        var plain = name.Replace("$", "", StringComparison.Ordinal);
        column = ColumnOf(plain);
        return long.TryParse(plain.AsSpan().TrimStart(AllLetters), NumberStyles.None, CultureInfo.InvariantCulture, out row) && row is > 0 and <= SheetLimits.Rows && column >= 0;
    }

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
