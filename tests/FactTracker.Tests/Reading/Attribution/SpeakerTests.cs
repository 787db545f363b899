using FactTracker.Reading;

namespace FactTracker.Tests.Reading.Attribution;

/// <summary>Who is named as the claimant of each draft.</summary>
public sealed class SpeakerTests
{
    public static TheoryData<string, string, string> Speakers
    {
        get
        {
            var data = new TheoryData<string, string, string>();
            foreach (var row in All)
            {
                foreach (var (value, speaker) in row.Speakers) data.Add(row.Text, value, speaker);
            }

            return data;
        }
    }

    private static IEnumerable<SpeakerRow> All => SpeakerRow.Of(SpeakersOfSentences.Rows)
        .Concat(SpeakerRow.Of(SpeakersOfParagraphs.Rows))
        .Concat(SpeakerRow.Of(SpeakersOfNews.Rows));

    [Theory]
    [MemberData(nameof(Speakers))]
    public void Each_value_has_the_speaker_of_its_clause_or_quotation(string text, string value, string speaker) =>
        SpeakerRow.Found(ProseReader.Read(text), value).Should().Be(speaker);

    [Fact]
    public void Attributions_stand_where_they_say()
    {
        foreach (var row in All)
        {
            foreach (var mention in ProseReader.Read(row.Text).Mentions.Where(mention => mention.Kind == MentionKind.Attribution))
            {
                row.Text.Substring(mention.Offset, mention.Length).Should().Be(mention.Text);
                mention.Value.Should().BeOfType<TextValue>();
            }
        }
    }

    [Theory]
    [InlineData("Jane Roe said it was over. She added that 4% had left.", "guessed: \"She added\" is taken to mean Jane Roe, named before")]
    [InlineData("\"We lost 4%. It was cold,\" said Jane Roe.", "\"said Jane Roe\" names the speaker; the quotation goes on")]
    [InlineData("She said 4% had left.", "left empty: nobody named before fits \"She said\"")]
    [InlineData("Some 4% had left.", "left empty: the sentence names no speaker")]
    [InlineData("Jane Roe, who owns 4% of it, said so.", "left empty: it is part of \"Jane Roe, who owns 4% of it, said\"")]
    [InlineData(
        "Exports fell, according to Nielsen, while imports rose 4%.",
        "left empty: it stands in another clause than \"according to Nielsen\"")]
    public void The_reason_says_where_the_speaker_comes_from(string text, string reason) =>
        ProseReader.Read(text).Drafts.Single(draft => !draft.Claim.Value.IsEmpty).Reasons
            .Single(one => one.Field == "claimant").Reason.Should().Be(reason);

    [Fact]
    public void A_later_full_name_and_role_are_those_of_all_claims()
    {
        var drafts = ProseReader.Read("Mr Hale said 4% had left. Tom Hale, the mayor, said 5% would follow.").Drafts;

        drafts.Select(draft => draft.Claim.Claimant.Single()).Should().AllBeEquivalentTo(new Agent("Tom Hale") { Role = "mayor" });
    }

    [Fact]
    public void Two_people_with_one_surname_are_not_confused() =>
        ProseReader.Read("Jane Roe said it was over. John Roe said it was not. Roe said 4% had left.").Drafts[^1].Claim.Claimant.Should()
            .Equal(new Agent("Roe"));

    [Theory]
    [InlineData("It is said to be 4%.")]
    [InlineData("The officials were told that 4% had left.")]
    [InlineData("The minister did not say that 4% had left.")]
    [InlineData("China's confirmed cases rose by 4%.")]
    [InlineData("The claims that 4% had left were new.")]
    [InlineData("It was widely reported that 4% had left.")]
    [InlineData("One in six voters said 4% was enough.")]
    [InlineData("The firm put the money in shares worth $4m.")]
    [InlineData("Prices showed the effect of a tax of 4%.")]
    [InlineData("The club posted a loss of $4m.")]
    [InlineData("He called the police about 4% of them.")]
    public void Nobody_speaks(string text) => ProseReader.Read(text).Drafts.Should().OnlyContain(draft => draft.Claim.Claimant.IsEmpty);
}
