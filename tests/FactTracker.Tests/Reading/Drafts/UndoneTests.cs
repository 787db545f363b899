using FactTracker.Reading;

namespace FactTracker.Tests.Reading.Drafts;

public sealed class UndoneTests
{
    private static readonly ProseOptions Published = new() { Published = Edtf.Parse("2025-09-18") };

    public static TheoryData<string, string> Rows => new()
    {
        { "65% viewed China as friendly in 2024.", "subject, property" },
        { "65% view China as friendly.", "when, subject, property" },
        { "The ministry said 43 prisoners were freed in 2023.", "subject, property" },
    };

    [Theory, MemberData(nameof(Rows))]
    public void A_draft_lists_what_is_undone(string text, string undone) =>
        string.Join(", ", ProseReader.Read(text, Published).Drafts[0].Claim.Undone).Should().Be(undone);

    [Fact]
    public void A_time_that_is_stated_but_unknown_is_missing() =>
        ProseReader.Read("65% viewed China as friendly last year.").Drafts[0].Claim.Undone.Should()
            .Contain(new UndoneMember("when", IsGuess: false));

    [Fact]
    public void The_lists_follow_from_the_certainty_of_the_reasons()
    {
        foreach (var draft in ProseReader.Read("The ministry said 10% were closed. She said 12 cases were found.", Published).Drafts)
        {
            draft.Claim.Undone.Where(member => member.IsGuess).Select(member => member.Name).Should().Equal(
                draft.Reasons.Where(reason => reason.Certainty == DraftCertainty.Guessed).Select(reason => reason.Field).Distinct());
            draft.Reasons.Where(reason => reason.Certainty == DraftCertainty.Open).Should()
                .OnlyContain(reason => reason.Reason.StartsWith("left empty: "));
        }
    }

    [Fact]
    public void A_claim_parsed_from_a_sentence_has_no_lists() => Claim.Parse("65% view China as friendly").Extensions.Should().BeEmpty();
}
