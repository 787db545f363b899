using System.Buffers;
using System.Collections.Frozen;
using NodaTime;

namespace FactTracker.Checking;

/// <summary>The names of the days of the week in English, German, French, Spanish and Russian. No name stands for two days.</summary>
internal static class WeekdayNames
{
    private static readonly (IsoDayOfWeek Day, string[] Names)[] Table =
    [
        (IsoDayOfWeek.Monday, ["Monday", "Montag", "lundi", "lunes", "понедельник", "понедельника", "понедельнику", "понедельником"]),
        (IsoDayOfWeek.Tuesday, ["Tuesday", "Dienstag", "mardi", "martes", "вторник", "вторника", "вторнику", "вторником"]),
        (
            IsoDayOfWeek.Wednesday,
            ["Wednesday", "Mittwoch", "mercredi", "miércoles", "miercoles", "среда", "среду", "среды", "среде", "средой"]),
        (IsoDayOfWeek.Thursday, ["Thursday", "Donnerstag", "jeudi", "jueves", "четверг", "четверга", "четвергу", "четвергом"]),
        (IsoDayOfWeek.Friday, ["Friday", "Freitag", "vendredi", "viernes", "пятница", "пятницу", "пятницы", "пятнице", "пятницей"]),
        (
            IsoDayOfWeek.Saturday,
            ["Saturday", "Samstag", "Sonnabend", "samedi", "sábado", "sabado", "суббота", "субботу", "субботы", "субботе", "субботой"]),
        (IsoDayOfWeek.Sunday, ["Sunday", "Sonntag", "dimanche", "domingo", "воскресенье", "воскресенья", "воскресенью", "воскресеньем"]),
    ];

    // English only: the abbreviations of the other languages are everyday words ("so", "do", "mar").
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

    // Case-sensitive, because "sat" and "sun" are words in their own right.
    private static readonly FrozenDictionary<string, IsoDayOfWeek>.AlternateLookup<ReadOnlySpan<char>> Short =
        Index(ShortTable, StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lower =
        Table.SelectMany(row => row.Names).Where(name => char.IsLower(name[0]))
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly SearchValues<string> Any =
        SearchValues.Create([.. Table.Concat(ShortTable).SelectMany(row => row.Names)], StringComparison.OrdinalIgnoreCase);

    /// <summary>Returns whether a text may name a weekday: a quick test that spares most texts the slow one.</summary>
    public static bool MayBeIn(string text) => text.AsSpan().ContainsAny(Any);

    /// <summary>Returns the day that a full name stands for, or none.</summary>
    public static IsoDayOfWeek Find(ReadOnlySpan<char> word) => Full.TryGetValue(word, out var day) ? day : IsoDayOfWeek.None;

    /// <summary>Returns the day that a full or abbreviated name stands for, or none.</summary>
    public static IsoDayOfWeek FindAny(ReadOnlySpan<char> word) =>
        Short.TryGetValue(word, out var day) ? day : Find(word);

    /// <summary>Returns whether a word is an abbreviation of a weekday.</summary>
    public static bool IsShort(ReadOnlySpan<char> word) => Short.ContainsKey(word);

    /// <summary>Returns whether a weekday is written in lower case within a sentence, as in French, Spanish and Russian.</summary>
    public static bool IsLowerCase(ReadOnlySpan<char> word) => Lower.Contains(word);

    private static FrozenDictionary<string, IsoDayOfWeek>.AlternateLookup<ReadOnlySpan<char>> Index(
        (IsoDayOfWeek Day, string[] Names)[] table, StringComparer comparer) =>
        table.SelectMany(row => row.Names, (row, name) => (name, row.Day))
            .ToFrozenDictionary(pair => pair.name, pair => pair.Day, comparer)
            .GetAlternateLookup<ReadOnlySpan<char>>();
}
