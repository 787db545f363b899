using System.Collections.Frozen;

namespace FactTracker.Checking;

/// <summary>The months as English, German, French, Spanish and Russian write them in a date, in full and short. No two of these names mean
/// different months.</summary>
internal static class MonthNames
{
    private static readonly string[] Table =
    [
        "January Jan Januar Jänner janvier janv enero ene января",
        "February Feb Februar février févr febrero февраля",
        "March Mar März mars marzo марта",
        "April Apr avril avr abril abr апреля",
        "May Mai mayo мая",
        "June Jun Juni juin junio июня",
        "July Jul Juli juillet juil julio июля",
        "August Aug août agosto ago августа",
        "September Sep Sept septembre septiembre setiembre сентября",
        "October Oct Oktober Okt octobre octubre октября",
        "November Nov novembre noviembre ноября",
        "December Dec Dezember Dez décembre déc diciembre dic декабря",
    ];

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Names =
        Table.SelectMany((names, month) => names.Split(' '), (names, name) => (name, names))
            .ToFrozenDictionary(pair => pair.name, pair => Array.IndexOf(Table, pair.names) + 1, StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The number of a month, 1 to 12, or 0 when the word names none.</summary>
    public static int Find(ReadOnlySpan<char> word) => Names.TryGetValue(word, out var month) ? month : 0;
}
