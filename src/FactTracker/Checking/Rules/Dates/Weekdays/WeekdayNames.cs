using System.Buffers;
using System.Collections.Frozen;
using NodaTime;

namespace FactTracker.Checking;

/// <summary>The days of the week as English, German, French, Spanish and Russian write them. No two of these names mean different days.</summary>
internal static class WeekdayNames
{
    private static readonly (IsoDayOfWeek Day, string[] Names)[] Table =
    [
        (IsoDayOfWeek.Monday, ["Monday", "Montag", "lundi", "lunes", "понедельник", "понедельника", "понедельнику", "понедельником"]),
        (IsoDayOfWeek.Tuesday, ["Tuesday", "Dienstag", "mardi", "martes", "вторник", "вторника", "вторнику", "вторником"]),
        (IsoDayOfWeek.Wednesday, ["Wednesday", "Mittwoch", "mercredi", "miércoles", "miercoles", "среда", "среду", "среды", "среде", "средой"]),
        (IsoDayOfWeek.Thursday, ["Thursday", "Donnerstag", "jeudi", "jueves", "четверг", "четверга", "четвергу", "четвергом"]),
        (IsoDayOfWeek.Friday, ["Friday", "Freitag", "vendredi", "viernes", "пятница", "пятницу", "пятницы", "пятнице", "пятницей"]),
        (IsoDayOfWeek.Saturday, ["Saturday", "Samstag", "Sonnabend", "samedi", "sábado", "sabado", "суббота", "субботу", "субботы", "субботе", "субботой"]),
        (IsoDayOfWeek.Sunday, ["Sunday", "Sonntag", "dimanche", "domingo", "воскресенье", "воскресенья", "воскресенью", "воскресеньем"]),
    ];

    // Only English ones: those of the other languages are everyday words ("so", "do", "mar").
    private static readonly (IsoDayOfWeek Day, string[] Names)[] ShortTable =
    [
        (IsoDayOfWeek.Monday, ["Mon"]),
        (IsoDayOfWeek.Tuesday, ["Tue", "Tues"]),
        (IsoDayOfWeek.Wednesday, ["Wed"]),
        (IsoDayOfWeek.Thursday, ["Thu", "Thur", "Thurs"]),
        (IsoDayOfWeek.Friday, ["Fri"]),
        (IsoDayOfWeek.Saturday, ["Sat"]),
        (IsoDayOfWeek.Sunday, ["Sun"]),
    ];

    private static readonly FrozenDictionary<string, IsoDayOfWeek>.AlternateLookup<ReadOnlySpan<char>> Full =
        Index(Table, StringComparer.OrdinalIgnoreCase);

    // With their capital, for "sat" and "sun" are words of their own.
    private static readonly FrozenDictionary<string, IsoDayOfWeek>.AlternateLookup<ReadOnlySpan<char>> Short =
        Index(ShortTable, StringComparer.Ordinal);

    private static readonly SearchValues<string> Any =
        SearchValues.Create([.. Table.Concat(ShortTable).SelectMany(row => row.Names)], StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a text may name a weekday: a quick look that spares most texts the slow one.</summary>
    public static bool MayBeIn(string text) => text.AsSpan().ContainsAny(Any);

    /// <summary>The day of a word written in full, or none.</summary>
    public static IsoDayOfWeek Find(ReadOnlySpan<char> word) => Full.TryGetValue(word, out var day) ? day : IsoDayOfWeek.None;

    /// <summary>The day of a word written in full or short, or none.</summary>
    public static IsoDayOfWeek FindAny(ReadOnlySpan<char> word) =>
        Short.TryGetValue(word, out var day) ? day : Find(word);

    private static FrozenDictionary<string, IsoDayOfWeek>.AlternateLookup<ReadOnlySpan<char>> Index(
        (IsoDayOfWeek Day, string[] Names)[] table, StringComparer comparer) =>
        table.SelectMany(row => row.Names, (row, name) => (name, row.Day))
            .ToFrozenDictionary(pair => pair.name, pair => pair.Day, comparer)
            .GetAlternateLookup<ReadOnlySpan<char>>();
}
