using CsCheck;
using FactTracker.History;
using FactTracker.Tests.Generators;
using NodaTime;

namespace FactTracker.Tests.History.Times;

/// <summary>Random ledgers of few claims at few times, so that changes of one claim and of one instant are common.</summary>
internal static class LedgerGen
{
    private static readonly Instant Start = Instant.FromUtc(2025, 10, 1, 12, 0);

    private static readonly Gen<string> Id = Gen.OneOf("a", "b", "c", "d");

    private static readonly Gen<DateStatement?> When = Gen.Frequency(
        (1, Gen.Const((DateStatement?)null)),
        (1, Gen.Const<DateStatement?>(new UnknownValue())),
        (6, Time.Select(time => (DateStatement?)time)));

    private static readonly Gen<Claim> Claim = Gen.Select(
        Id, TextGen.NotBlank, When, (id, text, when) => new Claim(id) { Text = text, When = when });

    private static readonly Gen<LedgerEntry> Entry = Gen.Select(
        Claim.Array[0, 2], Id.Array[0, 1], Gen.Enum<EntryKind>(), (claims, removed, kind) => new LedgerEntry(0, default, kind)
        {
            Claims = [.. claims.DistinctBy(claim => claim.Id)], Removed = [.. removed],
        });

    /// <summary>A time in the few years that the claims are about.</summary>
    public static Gen<Edtf> Time => Gen.Select(
        Gen.Int[2020, 2024], Gen.Int[1, 12], Gen.Int[0, 6], Gen.Int[0, 2], (year, month, form, years) => Edtf.Parse(form switch
        {
            0 => $"{year}",
            1 => $"{year}-{month:00}",
            2 => $"{year}-{month:00}-15",
            3 => $"{year}/{year + years}",
            4 => $"{year}/..",
            5 => $"{year}/",
            _ => $"{year}-XX",
        }));

    /// <summary>A recorded time at which something may have been recorded.</summary>
    public static Gen<Instant> Recorded { get; } = Gen.Int[-1, 26].Select(steps => Start + Duration.FromMilliseconds(steps));

    /// <summary>A ledger of up to twelve entries.</summary>
    public static Gen<Ledger> Any { get; } = Gen.Select(Entry, Gen.Int[0, 2]).Array[0, 12].Select(steps =>
    {
        var at = Start;
        var entries = new List<LedgerEntry>();
        foreach (var (entry, later) in steps)
        {
            at += Duration.FromMilliseconds(later);
            entries.Add(entry with { Sequence = entries.Count + 1, At = at });
        }

        return Ledger.Of(entries);
    });
}
