using FactTracker.Analysis;
using FactTracker.History;

namespace FactTracker.Tests.History.Matching.Duplicates;

public sealed class DuplicateTests
{
    private static readonly Claim Share = new("a")
    {
        Subject = ["China"], Property = "called friendly", Value = [new Quantity(65, Unit.Percent)], When = "2024",
    };

    public static TheoryData<string, Claim, Claim, double> Claims => new()
    {
        { "the same assertion", Share, Share with { Text = "65% call China friendly" }, 1 },
        { "the same words", Words("China is friendly to Russia"), Words("China is friendly to Russia."), 1 },
        { "the same time in other words", Share, Share with { When = "2024-01-01/2024-12-31" }, 0.95 },
        { "one claimant", Share, Share with { Claimant = ["FOM"] }, 0.95 },
        { "a phrase moved", Words("In 2024, 65% of Russians viewed China as friendly"), Words("65% of Russians viewed China as friendly in 2024"), 0.7 },
        { "other forms of numbers", Words("65 per cent of Russians viewed China as friendly"), Words("65% of Russians viewed China as friendly"), 1 },
        { "a word more", Words("The dam near the old village of Brod was built without a permit"), Words("The dam near the old village of Brod was built there without any permit"), 0.7 },
        { "another value", Share, Share with { Value = [new Quantity(63, Unit.Percent)] }, 0 },
        { "another time", Share, Share with { When = "2023" }, 0 },
        { "other claimants", Share with { Claimant = ["FOM"] }, Share with { Claimant = ["Levada"] }, 0 },
        { "denied", Share, Share with { Modality = [Modality.Denied] }, 0 },
        { "another subject", Share with { Text = "It is at 65%" }, Share with { Text = "It is at 65%", Subject = ["Iran"] }, 0 },
        { "another number", Words("65% of Russians viewed China as friendly"), Words("63% of Russians viewed China as friendly"), 0 },
        { "another year", Words("65% viewed China as friendly in 2024"), Words("65% viewed China as friendly in 2023"), 0 },
        { "another day", Words("The dam was opened on 3 March 2020"), Words("The dam was opened on 4 March 2020"), 0 },
        { "a negation", Words("China is a friendly state"), Words("China is not a friendly state"), 0 },
        { "a negation in one word", Words("The dam was built with a permit"), Words("The dam wasn't built with a permit"), 0 },
        { "the other way round", Words("Russia attacked Ukraine"), Words("Ukraine attacked Russia"), 0 },
        { "another time stated", Words("China is friendly") with { When = "2023" }, Words("China is friendly") with { When = "2024" }, 0 },
        { "another place stated", Words("Prices rose") with { Place = "Lagos" }, Words("Prices rose") with { Place = "Accra" }, 0 },
        { "no words", Words("?!"), Words("?!."), 0 },
    };

    public static TheoryData<string, Source, Source, double> Sources => new()
    {
        { "an address with tracking", At("https://a.example/x?utm_source=m"), At("http://www.a.example/x"), 1 },
        { "an address that asks", At("https://a.example/?id=1"), At("https://a.example/?id=2"), 0 },
        { "a DOI", With("doi", "10.1000/ABC"), At("https://doi.org/10.1000/abc"), 1 },
        { "an ISBN", With("isbn", "0-306-40615-2"), With("isbn", "978-0-306-40615-7"), 1 },
        { "an archived copy", At("https://web.archive.org/web/2024/https://a.example/x"), At("https://a.example/x"), 1 },
        { "a title and a publisher", Titled("Attitudes to other countries", "FOM"), Titled("Attitudes to Other Countries!", "FOM"), 0.8 },
        { "a title alone", Titled("Attitudes to other countries", null), Titled("Attitudes to other countries", null), 0 },
        { "a title of two publishers", Titled("Attitudes to other countries", "FOM"), Titled("Attitudes to other countries", "Levada"), 0 },
        { "a short title", Titled("Annual report", "FOM"), Titled("Annual report", "FOM"), 0 },
        {
            "a title of two years", Titled("Attitudes to other countries", "FOM") with { Published = "2023" },
            Titled("Attitudes to other countries", "FOM") with { Published = "2024" }, 0
        },
        { "nobody names them", new Source("a") { Kind = SourceKind.Unnamed }, new Source("a") { Kind = SourceKind.Unnamed }, 0 },
    };

    [Theory]
    [MemberData(nameof(Claims))]
    public void Claims_are_duplicates_or_not(string why, Claim one, Claim other, double score)
    {
        var set = new ClaimSet { Claims = [one with { Id = "a" }, other with { Id = "b" }] };

        Check(set.FindDuplicates(new DuplicateOptions { LeastScore = score == 0 ? 0.7 : score }), score, why, isSource: false);
    }

    [Theory]
    [MemberData(nameof(Sources))]
    public void Sources_are_duplicates_or_not(string why, Source one, Source other, double score)
    {
        var set = new ClaimSet { Sources = [one with { Id = "a" }, other with { Id = "b" }] };

        Check(set.FindDuplicates(), score, why, isSource: true);
    }

    [Fact]
    public void A_group_is_listed_as_pairs_with_its_first()
    {
        var claims = Enumerable.Range(0, 5).Select(i => new Claim($"c{i}") { Text = "The same words" });
        var set = new ClaimSet { Claims = new ClaimList([.. claims]) };

        set.FindDuplicates().Pairs.Select(pair => $"{pair.A} {pair.B}").Should().Equal("c0 c1", "c0 c2", "c0 c3", "c0 c4");
    }

    [Fact]
    public void Judged_pairs_are_left_out()
    {
        var same = Words("The same words");
        var set = new ClaimSet { Claims = [same with { Id = "a" }, same with { Id = "b" }, same with { Id = "c" }] };

        var found = set.FindDuplicates(Judged("a", "b", JudgementVerdict.NotSame));
        found.Pairs.Select(pair => $"{pair.A} {pair.B}").Should().Equal("a c", "b c");
        found.Settled.Should().Be(1);

        found = set.FindDuplicates(Judged("b", "a", JudgementVerdict.Same));
        found.Pairs.Select(pair => $"{pair.A} {pair.B}").Should().Equal("a c");
        found = set.FindDuplicates(Judged("b", "a", JudgementVerdict.Unsure));
        found.Pairs.Select(pair => $"{pair.A} {pair.B}").Should().Equal("a b", "a c");
    }

    [Fact]
    public void Judged_sources_are_left_out()
    {
        var set = new ClaimSet { Sources = [At("https://a.example/x") with { Id = "a" }, At("https://a.example/x/") with { Id = "b" }] };

        set.FindDuplicates().Pairs.Should().HaveCount(1);
        set.FindDuplicates(Judged("a", "b", JudgementVerdict.NotSame)).Pairs.Should().BeEmpty();
    }

    [Fact]
    public void Json_has_the_members_of_the_contract() =>
        new ClaimSet { Claims = [Share with { Id = "a" }, Share with { Id = "b" }] }.FindDuplicates().ToJson().Should().Match(
            "{*\"pairs\": [*{*\"a\": \"a\",*\"b\": \"b\",*\"record\": \"claim\",*\"score\": 1,*\"why\": [*\"the same assertion\"*]*}*],*\"settled\": 0,*\"notCompared\": 0*}");

    private static void Check(FactTracker.History.Duplicates found, double score, string why, bool isSource)
    {
        if (score == 0)
        {
            found.Pairs.Should().BeEmpty(why);
            return;
        }

        var pair = found.Pairs.Should().ContainSingle(why).Which;
        (pair.A, pair.B, pair.IsSource).Should().Be(("a", "b", isSource), why);
        pair.Score.Should().BeGreaterThanOrEqualTo(score, why);
        pair.Why.Should().NotBeEmpty();
    }

    private static DuplicateOptions Judged(string a, string b, JudgementVerdict verdict) =>
        new() { Judgements = Judgements.Of([new Judgement(a, b, verdict)]) };

    private static Claim Words(string text) => new("x") { Text = text };

    private static Source At(string address) => new("x") { Url = new Url(address) };

    private static Source With(string scheme, string value) => new("x") { Title = "T", Identifiers = [new Identifier(scheme, [value])] };

    private static Source Titled(string title, string? publisher) =>
        new("x") { Title = title, Publisher = publisher is null ? null : new Agent(publisher) };
}
