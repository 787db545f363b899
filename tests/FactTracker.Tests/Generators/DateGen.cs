using CsCheck;
using NodaTime;

namespace FactTracker.Tests.Generators;

/// <summary>Dates, instants and periods.</summary>
internal static class DateGen
{
    /// <summary>Canonical EDTF of every level and kind.</summary>
    private static readonly string[] Canonical =
    [
        "2024", "2024-05", "2024-05-31", "0000", "-0044-03-15", "1985-04-12T23:20:30Z", "1964/2008", "2004-02-01/2005-02-08",
        "Y170000002", "Y-170000002", "2001-21", "1984?", "2004-06~", "2004-06-11%", "201X", "20XX", "2004-XX", "1985-04-XX", "1985-XX-XX",
        "1985-04-12/..", "1985-04-12/", "../1985-04-12", "/1985-04", "2000~/2004~", "2008/", "Y-17E7", "1950S2", "2001-34",
        "[1667,1668,1670..1672]", "[..1760-12-03]", "{1960,1961-12}", "156X-12-25", "XXXX-12-XX", "2004-06-~01/2004-06-~20",
    ];

    /// <summary>A date that the library reads.</summary>
    public static Gen<Edtf> Edtf { get; } =
        Gen.OneOf(Canonical.Select(text => FactTracker.Edtf.Parse(text)).ToArray());

    public static Gen<DateValue> Value { get; } = Edtf.Select(date => new DateValue(date))
        .Sometimes(Gen.OneOf("julian", "islamic-civil"), (value, calendar) => value with { Calendar = calendar }, oneIn: 8);

    /// <summary>What may stand where a date is asked for.</summary>
    public static Gen<DateStatement> Statement { get; } = Gen.Frequency(
        (6, Value.Select(value => (DateStatement)value)),
        (2, Value.Select(TextGen.Any, (value, words) => (DateStatement)(value with { Words = words }))),
        (1, TextGen.Any.Select(words => (DateStatement)new UnknownValue { Words = words })),
        (1, Gen.Const((DateStatement)new UnknownValue())));

    /// <summary>Any instant that RFC 3339 has, to the nanosecond.</summary>
    public static Gen<Instant> Instant { get; } = Gen.Frequency(
        (3, Gen.Long[1_500_000_000, 1_900_000_000].Select(NodaTime.Instant.FromUnixTimeSeconds)),
        (1, Gen.Long[-62_135_596_800, 253_402_300_799].Select(
            Gen.Long[0, 999_999_999],
            (seconds, nanoseconds) => NodaTime.Instant.FromUnixTimeSeconds(seconds).PlusNanoseconds(nanoseconds))),
        (1, Gen.OneOf(
            NodaTime.Instant.FromUnixTimeSeconds(-62_135_596_800),
            NodaTime.Instant.FromUnixTimeSeconds(253_402_300_799).PlusNanoseconds(999_999_999))));

    public static Gen<Period> Period { get; } = Gen.OneOf(
        Gen.Int[1, 30].Select(NodaTime.Period.FromYears),
        Gen.Int[1, 30].Select(NodaTime.Period.FromWeeks),
        Gen.Int[1, 900].Select(Gen.Int[1, 59], (days, minutes) => NodaTime.Period.FromDays(days) + NodaTime.Period.FromMinutes(minutes)));
}
