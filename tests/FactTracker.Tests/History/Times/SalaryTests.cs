using FactTracker.History;
using NodaTime;

namespace FactTracker.Tests.History.Times;

/// <summary>The example of Martin Fowler, "Bitemporal History": on 15 March we are told of a rise that began on 15 February.</summary>
public sealed class SalaryTests
{
    private static readonly Ledger Payroll = Ledger.Of(
    [
        new LedgerEntry(1, Day(1), EntryKind.Assert) { Claims = [Salary("salary", "2021-01-01/", 6000)] },
        new LedgerEntry(2, Day(74), EntryKind.Revise)
        {
            Why = "told on 15 March",
            Claims = [Salary("salary", "2021-01-01/2021-02-14", 6000), Salary("salary-2", "2021-02-15/", 6500)],
        },
    ]);

    /// <summary>What was known on a day about a day, and why the row is here.</summary>
    public static TheoryData<string, string, int, string> Rows => new()
    {
        { "2021-02-25", "2021-02-25", 6000, "what we believed then" },
        { "2021-03-25", "2021-02-25", 6500, "what we know now of then" },
        { "2021-03-25", "2021-01-25", 6000, "the rise does not reach back that far" },
        { "2021-03-25", "2021-03-25", 6500, "it still holds" },
        { "2021-03-14", "2021-03-14", 6000, "the rise had begun, but nobody had told us" },
        { "2021-03-15", "2021-02-14", 6000, "the day before the rise, known on the day we were told" },
        { "2021-03-15", "2021-02-15", 6500, "the first day of the rise" },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void Salary_is_the_one_that_was_known(string known, string about, int amount, string why)
    {
        var answer = Payroll.AsOf(Noon(known), Edtf.Parse(about));

        answer.Set.Claims.Should().ContainSingle(why).Which.Value.Should().Equal([new Quantity(amount)], why);
    }

    [Fact]
    public void Back_dated_correction_is_visible_from_the_moment_it_was_recorded()
    {
        var moment = Payroll.Entries[1].At;
        var about = Edtf.Parse("2021-02-20");

        AmountOf(Payroll.AsOf(moment - Duration.FromNanoseconds(1), about)).Should().Be(6000);
        AmountOf(Payroll.AsOf(moment, about)).Should().Be(6500);
    }

    [Fact]
    public void Each_question_may_be_asked_alone()
    {
        Payroll.AsOf(Noon("2021-03-01")).Set.Claims.Should().ContainSingle();
        Payroll.AsOf(about: Edtf.Parse("2021-03-01")).Set.Claims.Single().Id.Text.Should().Be("salary-2");
        Payroll.AsOf().Set.Should().Be(Payroll.Present);
    }

    [Fact]
    public void Answer_says_what_was_asked()
    {
        var answer = Payroll.AsOf(Noon("2021-02-25"), Edtf.Parse("2021-02"));

        answer.Should().Be(new AsOfAnswer(answer.Set)
        {
            Known = Noon("2021-02-25"), About = Edtf.Parse("2021-02"), LastEntry = 1, LastRecorded = Day(1), IsSettled = true,
        });
        answer.ToWords().Should().Be(
            "As known at 2021-02-25T12:00:00Z (through entry 1 of 2021-01-01T00:00:00Z), about 2021-02: 1 claim, 0 sources.");
    }

    private static decimal? AmountOf(AsOfAnswer answer) => ((Quantity)answer.Set.Claims.Single().Value.Single!).Amount;

    private static Claim Salary(string id, string when, int amount) => new(id)
    {
        Subject = ["Sally"], Property = "salary", Value = [new Quantity(amount)], When = when,
    };

    // The day of the year 2021.
    private static Instant Day(int day) => Instant.FromUtc(2021, 1, 1, 0, 0) + Duration.FromDays(day - 1);

    private static Instant Noon(string date) => NodaTime.Text.LocalDatePattern.Iso.Parse(date).Value.At(LocalTime.Noon).InUtc().ToInstant();
}
