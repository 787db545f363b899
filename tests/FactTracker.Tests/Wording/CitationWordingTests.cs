using System.Globalization;

namespace FactTracker.Tests.Wording;

public sealed class CitationWordingTests
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");

    private static readonly ClaimSet Set = new ClaimSetBuilder()
        .Add(new Source("note") { Title = "Note", BasedOn = ["poll", "memo"], Reliability = Reliability.UsuallyReliable })
        .Add(new Source("poll") { Title = "Poll" })
        .Add(new Source("memo") { Title = "Memo" })
        .Build();

    public static TheoryData<Citation, string> Codes => new()
    {
        { new Citation("note") { Credibility = Credibility.ProbablyTrue }, "B2" },
        { new Citation("note"), "B" },
        { new Citation("poll") { Credibility = Credibility.CannotBeJudged }, "6" },
    };

    public static TheoryData<Citation, string> Bases => new()
    {
        { new Citation("note") { BasedOn = ["poll"] }, "“Poll”" },
        { new Citation("note") { BasedOn = [] }, "its own knowledge" },
        { new Citation("note"), "not known which of “Poll”; “Memo”" },
    };

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_two_axes_stand_side_by_side(Citation citation, string code) =>
        citation.ToAdmiraltyCode(Set.Sources[citation.Source]).Should().Be(code);

    [Fact]
    public void What_is_not_graded_has_no_code() => new Citation("poll").ToAdmiraltyCode(Set.Sources["poll"]).Should().BeNull();

    [Theory]
    [MemberData(nameof(Bases))]
    public void What_the_claim_rests_on_is_told_apart_from_what_the_source_may(Citation citation, string words) =>
        citation.ToDetails(Set, English).Should().Contain(new WordedDetail("Based on", words));

    [Fact]
    public void Every_member_is_said() =>
        new Citation("poll")
        {
            Stance = Stance.Refutes, Locator = new Locator { Page = "3", Section = "2" }, Quote = "not so", Accessed = "2025-09-18",
            Notes = "thin",
            Archived = [new ArchivedCopy("https://archive.example/1")], Extensions = Extensions.Empty.With("x:y", RawJson.Parse("1")),
        }.ToDetails(Set, English).Should().Equal(
            new("Source", "“Poll”"), new("Stance", "refutes"), new("Where", "page 3, section 2"), new("Quote", "“not so”"),
            new("Seen", "18 September 2025"), new("Archived", "https://archive.example/1"), new("Notes", "thin"), new("Also holds", "x:y"));

    [Fact]
    public void A_source_that_is_not_there_goes_by_its_id() =>
        new Citation("elsewhere").ToDetails(Set, English).Should().Equal(new WordedDetail("Source", "elsewhere"));
}
