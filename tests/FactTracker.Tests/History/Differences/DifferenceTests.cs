using System.Globalization;
using FactTracker.History;
using FactTracker.Tests.Samples;
using NodaTime;

namespace FactTracker.Tests.History.Differences;

public sealed class DifferenceTests
{
    private static readonly Claim Plain = new("c")
    {
        Text = "65% agree", Subject = ["China"], Property = "called friendly", Value = [new Quantity(65, Unit.Percent)], When = "2024",
        Confidence = [Confidence.Of(0.9m)], Citations = ["poll"], Tags = ["opinion"],
    };

    private static readonly ValueList<Source> Sources =
    [
        new Source("poll") { Title = "Attitudes 2024", Publisher = "A", Published = "2024" },
        new Source("again") { Title = "Attitudes 2024, revised" },
        new Source("twin") { Title = "Attitudes 2024", Publisher = "A", Published = "2025" },
    ];

    public static TheoryData<string, Claim, string> Words => new()
    {
        { "a share moves by points", Plain with { Value = [new Quantity(63, Unit.Percent)] }, "65% → 63%, down 2 points" },
        { "one point", Plain with { Value = [new Quantity(66, Unit.Percent)] }, "65% → 66%, up 1 point" },
        { "zeros are spelling", Plain with { Value = [new Quantity(62.50m, Unit.Percent)] }, "65% → 62.50%, down 2.5 points" },
        { "a hedge has no exact move", Plain with { Value = [About(40)] }, "65% → about 40%" },
        { "another unit", Plain with { Value = [new Quantity(65, Unit.Parse("cases"))] }, "65% → 65 cases" },
        { "another kind", Plain with { Value = ["many"] }, "65% → many" },
        { "no value left", Plain with { Value = default }, "value 65% removed" },
        { "a more exact time", Plain with { When = "2024-06" }, "time 2024 → June 2024" },
        { "no time left", Plain with { When = null }, "time 2024 removed" },
        { "less sure", Plain with { Confidence = [Confidence.Of(0.75m)] }, "confidence from 90% to 75%, down 15 points" },
        {
            "sure for another reason", Plain with { Confidence = [Confidence.Of(0.9m) with { Basis = "b" }] },
            "grounds of the confidence changed"
        },
        {
            "from a number to a term", Plain with { Confidence = [Confidence.OnScale(ConfidenceScale.Icd203, "likely")] },
            "confidence from 90% to likely (55% to 80% on the scale icd203)"
        },
        { "not sure at all", Plain with { Confidence = [] }, "confidence 90% removed" },
        { "disputed", Plain with { Status = ClaimStatus.Disputed, StatusReason = "no poll found" }, "now disputed: no poll found" },
        { "another source", Plain with { Citations = ["again"] }, "“Attitudes 2024” replaced by “Attitudes 2024, revised”" },
        {
            "a source of the same title", Plain with { Citations = ["twin"] },
            "“Attitudes 2024”, A, 2024 replaced by “Attitudes 2024”, A, 2025"
        },
        { "one more source", Plain with { Citations = ["poll", "again"] }, "source added: “Attitudes 2024, revised”" },
        {
            "a source against it", Plain with { Citations = ["poll", new Citation("x") { Stance = Stance.Refutes }] },
            "source added: \"x\", which refutes it"
        },
        { "the place in the source", Plain with { Citations = [Cited("page 3")] }, "citation of “Attitudes 2024” changed (locator)" },
        { "tags", Plain with { Tags = ["opinion", "a", "b"] }, "tags “a” and “b” added" },
        { "words", Plain with { Text = "Most agree" }, "reworded" },
        { "a relation", Plain with { Relations = [new(RelationType.Refines, "d")] }, "relation added: refines \"d\"" },
        {
            "a review", Plain with { Reviews = [new Review { Author = "B", Verdict = Verdict.False }] },
            "review added: false, according to B"
        },
        { "checked", Plain with { Checked = Instant.FromUtc(2025, 10, 1, 9, 0) }, "checked again on 1 October 2025, 09:00 UTC" },
        { "place", Plain with { Place = "Russia" }, "place Russia added" },
        { "rank", Plain with { Rank = Rank.Preferred }, "rank preferred added" },
        { "an extension", Plain with { Extensions = Extensions.Empty.With("x:a", RawJson.Parse("1")) }, "“x:a” added" },
        { "bookkeeping alone", Plain with { Modified = Instant.FromUtc(2025, 1, 1, 0, 0) }, "modified added" },
        {
            "the most important first, bookkeeping left out",
            Plain with
            {
                Text = "63%", Value = [new Quantity(63, Unit.Percent)], Confidence = [Confidence.Of(0.75m)], Citations = ["again"],
                Modified = Instant.FromUtc(2025, 1, 1, 0, 0),
            },
            "65% → 63%, down 2 points; confidence from 90% to 75%, down 15 points; " +
            "“Attitudes 2024” replaced by “Attitudes 2024, revised”; reworded"
        },
    };

    public static TheoryData<string, Claim> Spellings => new()
    {
        { "a zero", Plain with { Value = [new Quantity(65.0m, Unit.Percent)] } },
        { "the default modality", Plain with { Modality = [Modality.Asserted] } },
        { "itself", Plain with { } },
    };

    [Theory]
    [MemberData(nameof(Words))]
    public void A_change_is_put_into_words(string why, Claim after, string words) =>
        Only(SetOf(Plain), SetOf(after)).Should().Be((ChangeKind.Changed, words), why);

    [Theory]
    [MemberData(nameof(Spellings))]
    public void Spelling_is_no_change(string why, Claim after) => SetOf(after).DifferenceFrom(SetOf(Plain)).Any.Should().BeFalse(why);

    [Fact]
    public void A_dispute_that_is_over_is_said_so() =>
        Only(SetOf(Plain with { Status = ClaimStatus.Disputed, StatusReason = "r" }), SetOf(Plain)).Words.Should().Be("no longer disputed");

    [Fact]
    public void Numbers_are_those_of_the_culture() => SetOf(Plain with { Value = [new Quantity(12345.5m, Unit.Parse("cases"))] })
        .DifferenceFrom(SetOf(Plain with { Value = [new Quantity(2345.5m, Unit.Parse("cases"))] }))
        .ToWords(CultureInfo.GetCultureInfo("en-ZA")).Should().Contain("up 10");

    [Fact]
    public void A_renamed_claim_is_recognized_by_its_content_and_references_follow()
    {
        var before = SetOf(Plain, new Claim("d") { Text = "D", Relations = [new(RelationType.Supports, "c")] });
        var after = SetOf(Plain with { Id = "e" }, new Claim("d") { Text = "D", Relations = [new(RelationType.Supports, "e")] });

        var change = after.DifferenceFrom(before).Changes.Should().ContainSingle().Which;

        (change.Kind, change.Id).Should().Be((ChangeKind.Renamed, "e"));
        change.Members.Should().Equal(new MemberChange("id", RawJson.Parse("\"c\""), RawJson.Parse("\"e\"")));
    }

    [Fact]
    public void An_id_to_which_the_later_state_still_refers_was_not_given_up()
    {
        var other = new Claim("d") { Text = "D", Relations = [new(RelationType.Supports, "c")] };

        SetOf(Plain with { Id = "e" }, other).DifferenceFrom(SetOf(Plain, other)).Changes.Select(change => change.Kind)
            .Should().Equal(ChangeKind.Added, ChangeKind.Removed);
    }

    [Theory]
    [InlineData("the same assertion", "other words", 65)]
    [InlineData("the only one about this subject, property and time", "other words", 63)]
    public void A_renamed_claim_is_recognized_by_what_it_says(string reason, string text, int value)
    {
        var after = SetOf(Plain with { Id = "e", Text = text, Value = [new Quantity(value, Unit.Percent)], Tags = [] });

        Only(SetOf(Plain), after).Words.Should().StartWith($"renamed from \"c\" ({reason}); ");
    }

    [Fact]
    public void A_claim_that_only_looks_like_one_of_several_is_new()
    {
        var before = SetOf(Plain, Plain with { Id = "d", Value = [new Quantity(10, Unit.Percent)] });
        var after = SetOf(Plain with { Id = "e", Value = [new Quantity(20, Unit.Percent)], Text = "T" });

        after.DifferenceFrom(before).Changes.Select(change => change.Kind)
            .Should().Equal(ChangeKind.Added, ChangeKind.Removed, ChangeKind.Removed);
    }

    [Fact]
    public void A_source_is_recognized_by_its_address_and_citations_follow()
    {
        ClaimSet before = new() { Sources = [Page("a", "Old title")], Claims = [Plain with { Citations = ["a"] }] };
        ClaimSet after = new() { Sources = [Page("b", "New title")], Claims = [Plain with { Citations = ["b"] }] };

        var difference = after.DifferenceFrom(before);

        difference.ToWords(difference.Changes.Should().ContainSingle().Which).Should()
            .Be("renamed from \"a\" (the same address or identifier); title “Old title” → “New title”");
    }

    [Fact]
    public void The_set_itself_is_a_record() => (SetOf(Plain) with { Title = "New" }).DifferenceFrom(SetOf(Plain)).ToWords().Should()
        .Be("The set itself changed.\nChanged: title “New” added");

    [Fact]
    public void Applying_to_another_set_is_refused() => FluentActions.Invoking(
        () => ClaimSet.Empty.DifferenceFrom(SetOf(Plain)).ApplyTo(ClaimSet.Empty)).Should().Throw<ArgumentException>();

    [Fact]
    public void Other_edits_survive_when_changes_are_applied()
    {
        var difference = SetOf(Plain with { When = "2025" }).DifferenceFrom(SetOf(Plain));

        difference.ApplyTo(SetOf(Plain with { Notes = "ours" })).Claims[0].Should().Be(Plain with { When = "2025", Notes = "ours" });
    }

    [Fact]
    public void Markdown_escapes_what_the_sets_say()
    {
        var after = SetOf(Plain, new Claim("x") { Text = "# <b>*bold*</b> [a](javascript:b)\n\n- `c`" });

        var before = SetOf(Plain) with { Created = Instant.FromUtc(2025, 9, 1, 0, 0) };
        var markdown = (after with { Title = "A_b" }).DifferenceFrom(before).ToMarkdown();

        markdown.Should().StartWith("# What changed since 1 September 2025\n\n*A\\_b*\n\n").And.Contain(
            "- \\# &lt;b&gt;\\*bold\\*&lt;/b&gt; \\[a\\](javascript:b)\\n\\n- \\`c\\`".Replace("\\n", "\\\\n", StringComparison.Ordinal));
    }

    [Fact]
    public void The_samples_differ_as_the_page_says()
    {
        var before = ClaimSet.Load(Checkout.PathOf("samples", "partnership.claims.json"));
        var after = ClaimSet.Load(Checkout.PathOf("samples", "partnership-revised.claims.json"));

        var difference = after.DifferenceFrom(before);

        difference.ToSummary().Should().Be(
            "The set itself changed. Claims: 3 changed, 1 added, 1 removed, 1 renamed. Sources: 1 added, 1 renamed.");
        difference.ApplyTo(before).Fingerprint().Should().Be(after.Fingerprint());
    }

    private static (ChangeKind Kind, string Words) Only(ClaimSet before, ClaimSet after)
    {
        var difference = after.DifferenceFrom(before);
        var change = difference.Changes.Should().ContainSingle().Which;
        return (change.Kind, difference.ToWords(change));
    }

    private static ClaimSet SetOf(params ReadOnlySpan<Claim> claims) =>
        new() { Sources = [.. Sources], Claims = ClaimList.Create(claims) };

    private static Quantity About(decimal amount) => new(amount, Unit.Percent) { Approximation = Approximation.About };

    private static Citation Cited(string place) => new("poll") { Locator = place };

    private static Source Page(string id, string title) => new(id) { Title = title, Url = new Url("https://example.org/a") };
}
