using FactTracker.History;
using NodaTime;

namespace FactTracker.Tests.Samples;

/// <summary>The ledger of the samples, which the command recorded, and its answers.</summary>
public sealed class SalaryLedgerTests
{
    private static readonly LedgerReading Reading = LedgerFile.Read(Checkout.PathOf("samples", "salary.ledger.jsonl"));

    [Fact]
    public void Chain_holds() => Reading.Problems.Should().BeEmpty();

    [Theory]
    [InlineData("2021-02-25", "2021-02-25", "salary")]
    [InlineData("2021-03-25", "2021-02-25", "salary-2021")]
    [InlineData("2021-03-25", "2021-01-25", "salary")]
    [InlineData("2021-03-25", "2021-03-25", "salary-2021")]
    public void Salary_is_the_one_that_was_known(string known, string about, string claim)
    {
        var noon = NodaTime.Text.LocalDatePattern.Iso.Parse(known).Value.At(LocalTime.Noon).InUtc().ToInstant();

        Reading.Ledger.AsOf(noon, Edtf.Parse(about)).Set.Claims.Select(it => it.Id.Text).Should().Equal(claim);
    }

    [Fact]
    public void Log_says_what_happened() =>
        Reading.Ledger.Log().Select(logged => $"{logged.Entry.Sequence} {logged.ToWords()}").Should().Equal(
            "1 revised the set (title) by Anna: as agreed",
            "2 added contract by Anna: as agreed",
            "3 added salary by Anna: as agreed",
            "4 added letter by Ben: the letter of 15 March",
            "5 revised salary (when, citations) by Ben: the letter of 15 March",
            "6 added salary-2021 by Ben: the letter of 15 March",
            "7 confirmed salary-2021 by Anna");

    [Fact]
    public void Blame_names_who_changed_what() =>
        Reading.Ledger.Blame("salary")!.Parts.Where(part => part.Entry!.By == "Ben").Select(part => $"{part.Member} {part.Content}")
            .Should().Equal("when 2020-01-01/2021-02-14", "citations letter");
}
