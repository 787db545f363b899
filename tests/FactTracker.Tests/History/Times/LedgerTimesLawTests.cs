using CsCheck;
using FactTracker.History;

namespace FactTracker.Tests.History.Times;

public sealed class LedgerTimesLawTests
{
    [Fact]
    public void Answer_is_that_of_a_plain_list_of_records() =>
        Gen.Select(LedgerGen.Any, LedgerGen.Recorded.Nullable(), LedgerGen.Time.Nullable(), Gen.Enum<TimeMatch>()).Sample(
            (ledger, known, about, match) => ledger.AsOf(known, about, match).Set.Claims.Should().BeEquivalentTo(
                new NaiveHistory(ledger.Entries).AsOf(known, about, match), options => options.ComparingByValue<Claim>()),
            iter: Effort.Tries(20_000));

    [Fact]
    public void Settled_answer_is_the_same_whatever_is_recorded_later() =>
        Gen.Select(LedgerGen.Any, LedgerGen.Any, LedgerGen.Recorded).Sample(
            (ledger, more, known) =>
            {
                var answer = ledger.AsOf(known);
                var longer = Ledger.Of([.. ledger.Entries, .. Later(ledger, more)]);
                return !answer.IsSettled || longer.AsOf(known) == answer;
            },
            iter: Effort.Tries(20_000));

    [Fact]
    public void Asking_about_a_part_of_a_time_adds_no_claim() =>
        Gen.Select(LedgerGen.Any, Gen.Int[2020, 2024], Gen.Int[1, 12]).Sample(
            (ledger, year, month) =>
            {
                var whole = ledger.AsOf(about: Edtf.Parse($"{year}")).Set.Claims;
                return ledger.AsOf(about: Edtf.Parse($"{year}-{month:00}")).Set.Claims.All(claim => whole.Contains(claim));
            },
            iter: Effort.Tries(5_000));

    private static IEnumerable<LedgerEntry> Later(Ledger ledger, Ledger more)
    {
        var wait = ledger.Entries is [.., var last] ? last.At - more.Entries.FirstOrDefault()?.At ?? default : default;
        return more.Entries.Select((entry, index) => entry with { Sequence = ledger.Entries.Count + index + 1, At = entry.At + wait });
    }
}
