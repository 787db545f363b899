namespace FactTracker.Tests.Claims.Members;

public sealed class RecordMembersTests
{
    private static readonly Claim Claim = new("c")
    {
        Text = "So it is", Rank = Rank.Normal, Notes = "n", Extensions = Extensions.Empty.With("x:y", RawJson.Parse("1")),
    };

    [Fact]
    public void What_a_record_has_is_named_in_order_with_what_the_format_does_not_list_behind_it() =>
        ClaimMembers.All.NamesIn(Claim).Should().Equal("id", "text", "notes", "x:y");

    [Fact]
    public void What_is_as_by_default_is_not_there() =>
        (ClaimMembers.All["rank"].IsIn(Claim), ClaimMembers.All["rank"].Get(Claim), ClaimMembers.All["text"].Get(Claim))
            .Should().Be((false, null, "So it is"));

    [Fact]
    public void An_empty_list_of_sources_to_draw_on_is_there() =>
        SourceMembers.All["basedOn"].IsIn(new Source("s") { BasedOn = default(ValueList<SourceLink>) }).Should().BeTrue();

    [Fact]
    public void A_member_is_set_and_removed_on_a_copy()
    {
        var rank = ClaimMembers.All["rank"];
        var preferred = rank.With(Claim, Rank.Preferred);

        (preferred.Rank, Claim.Rank, rank.With(preferred, null)).Should().Be((Rank.Preferred, Rank.Normal, Claim));
        rank.AreSame(preferred, Claim).Should().BeFalse();
    }

    [Fact]
    public void A_value_of_another_type_is_refused()
    {
        var act = () => ClaimMembers.All["rank"].With(Claim, "preferred");
        act.Should().Throw<InvalidCastException>();
    }

    [Fact]
    public void Extensions_are_set_apart() =>
        ClaimMembers.All.ExtensionsOf(ClaimMembers.All.WithExtensions(Claim, Extensions.Empty)).Should().BeEmpty();

    [Fact]
    public void Names_are_asked_in_the_spelling_of_the_format()
    {
        (ClaimMembers.All.Contains("statusReason"), ClaimMembers.All.Contains("StatusReason")).Should().Be((true, false));
        var act = () => ClaimMembers.All["csl"];
        act.Should().Throw<KeyNotFoundException>();
    }

    [Theory]
    [InlineData(AssertedWhen.Always, "subject property value when place qualifiers claimant modality condition likelihood")]
    [InlineData(AssertedWhen.WithoutProperty, "text language")]
    public void What_is_asserted_is_what_the_format_says(AssertedWhen asserted, string names) =>
        string.Join(' ', ClaimMembers.All.Where(member => member.Asserted == asserted).Select(member => member.Name)).Should().Be(names);

    [Fact]
    public void Only_the_order_of_authors_means_something() =>
        SourceMembers.All.Where(member => member.IsOrdered).Select(member => member.Name).Should().Equal("authors");
}
