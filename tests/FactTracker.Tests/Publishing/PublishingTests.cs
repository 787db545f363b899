using FactTracker.Analysis;
using FactTracker.Interchange;
using FactTracker.Publishing;
using NodaTime;

namespace FactTracker.Tests.Publishing;

public sealed class PublishingTests
{
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 1, 12, 0);

    private static readonly ClaimSet Set = new()
    {
        Sources = SourceList.Create(
        [
            new Source("gazette") { Title = "Harbour to let", Publisher = "The Gazette", BasedOn = [new SourceLink("talk-berger")] },
            new Source("talk-berger")
            {
                Title = "Talk with Ines Berger", Authors = ["Ines Berger"], Marking = new() { Tlp = TlpLevel.Red }, BasedOn = [],
            },
        ]),
        Claims = ClaimList.Create(
        [
            new Claim("rent")
            {
                Text = "The harbour is let for 4 million euros", RecordedBy = "Jonas Weil", Notes = "Call the office again",
                Citations =
                [
                    "gazette", new Citation("talk-berger") { Quote = new Quote("four millions it is"), Credibility = (Credibility)2 },
                ],
            },
            new Claim("term")
            {
                Text = "It runs for thirty years", Citations = ["talk-berger"], Relations = [new Relation(RelationType.Supports, "bidder")],
                Marking = new Marking { Tlp = TlpLevel.Green, EmbargoedUntil = "2026-12-01" },
            },
            new Claim("bidder") { Text = "The second bidder withdrew", Marking = new() { IsConfidential = true } },
        ]),
    };

    [Fact]
    public void Withheld_source_becomes_a_numbered_unnamed_one()
    {
        var published = Set.Publish(new PublishingOptions(Now));

        published.Leaks.Should().BeEmpty();
        published.Set.Sources.Select(source => source.Id.Text).Should().Equal("gazette", "withheld-1");
        published.Set.Sources["withheld-1"].Should().Be(
            new Source("withheld-1") { Kind = SourceKind.Unnamed, Title = "source withheld" });
        published.Set.Sources["gazette"].BasedOn!.Value.Single!.Source.Text.Should().Be("withheld-1");
        published.Withheld.Should().Equal(
            new WithheldRecord("$.sources[1]", WithheldReason.Mark, "withheld-1"),
            new WithheldRecord("$.claims[1]", WithheldReason.Embargo, null),
            new WithheldRecord("$.claims[2]", WithheldReason.Confidential, null));
    }

    [Fact]
    public void Claim_keeps_stance_and_credibility_and_its_count_of_origins()
    {
        var claim = Set.Publish(new PublishingOptions(Now)).Set.Claims.Single();

        claim.Citations[1].Should().Be(new Citation("withheld-1") { Credibility = (Credibility)2 });
        (claim.Notes, claim.RecordedBy).Should().Be((null, null));
        claim.Extensions["published:sourcesWithheld"]!.Value.ToString().Should().Be("1");
        var count = Set.OriginsOf(Set.Claims["rent"]).Count;
        claim.Extensions["published:origins"]!.Value.ToString().Should()
            .Be($"{{\"certain\":{count.Certain},\"possible\":{count.Possible}}}");
    }

    [Fact]
    public void Embargo_ends_and_a_relation_to_a_withheld_claim_goes()
    {
        var options = new PublishingOptions(Instant.FromUtc(2026, 12, 1, 0, 0)) { MaxMark = TlpLevel.Green };
        var published = Set.Publish(options);

        published.Set.Claims.Select(claim => claim.Id.Text).Should().Equal("rent", "term");
        published.Set.Claims["term"].Relations.IsEmpty.Should().BeTrue();
        published.Omissions.Should().Contain(note => note.Path == "$.claims[1].relations[0]")
            .And.OnlyContain(note => note.Code == "FT1401");
    }

    [Theory]
    [InlineData("2026-11-01", "2026-11-01T00:00:00Z", false)]
    [InlineData("2026-11-01", "2026-10-31T23:59:59Z", true)]
    [InlineData("2026-11", "2026-11-29T00:00:00Z", true)]
    [InlineData("2026-11", "2026-11-30T00:00:00Z", false)]
    [InlineData("2026-11-01T18:00:00Z", "2026-11-01T19:00:00Z", true)]
    [InlineData("2026-11-01T18:00:00Z", "2026-11-02T00:00:00Z", false)]
    [InlineData("2026/..", "2036-11-01T00:00:00Z", true)]
    public void Embargo_holds_until_the_last_day_it_may_mean(string until, string at, bool expected) =>
        new Marking { EmbargoedUntil = until }.IsEmbargoedAt(NodaTime.Text.InstantPattern.ExtendedIso.Parse(at).Value)
            .Should().Be(expected);

    [Theory]
    [InlineData(""" "marking": "PURPLE" """)]
    [InlineData(""" "marking": 5 """)]
    [InlineData(""" "marking": { "tpl": "CLEAR" } """)]
    [InlineData(""" "markings": "RED" """)]
    [InlineData(""" "TLP": "RED" """)]
    [InlineData(""" "marking": { "tlp": ["CLEAR"] } """)]
    public void Marking_that_cannot_be_read_withholds(string marking)
    {
        var set = JsonFormat.Default.Read(System.Text.Encoding.UTF8.GetBytes(
            $$"""{"facttracker":"1.0","claims":[{"id":"c","text":"Some words here",{{marking}}}]}""")).Set;

        set.Publish(new PublishingOptions(Now) { MaxMark = TlpLevel.Green }).Set.Claims.Should().BeEmpty();
    }

    [Theory]
    [InlineData("As INES BERGER says")]
    [InlineData("As Ines\u00ADBerger says")]
    [InlineData("As Inés Berger says")]
    [InlineData("As Ine\u0301s Berger says")]
    [InlineData("As \u0130nes Berger says")]
    [InlineData("As ınes-berger says")]
    [InlineData("As Ines\nBerger says")]
    [InlineData("xtalk-bergerx")]
    [InlineData("SW5lcyBCZXJnZXIgc2FpZA==")]
    [InlineData("Ines%20Berger")]
    [InlineData("Ines&#32;Berger")]
    public void Published_text_with_a_withheld_name_is_a_leak(string text)
    {
        var set = Set with { Claims = ClaimList.Create([new Claim("c") { Text = text }]) };
        var publication = set.Publish(new PublishingOptions(Now));

        publication.Leaks.Should().ContainSingle().Which.Should()
            .Match<Problem>(leak => leak.Code == "FT1402" && leak.Path == "$.claims[0].text");
        publication.Leaks[0].ToString().Should().NotContainAny("Ines", "Berger", "berger");
    }

    [Fact]
    public async Task Nothing_is_written_over_a_leak()
    {
        var set = Set with { Claims = ClaimList.Create([new Claim("c") { Text = "As Ines Berger says" }]) };
        using var output = new MemoryStream();
        var result = await set.Publish(new PublishingOptions(Now)).WriteAsync(
            JsonFormat.Default, output, TestContext.Current.CancellationToken);

        result.Leaks.Should().ContainSingle();
        output.Length.Should().Be(0);
    }

    [Fact]
    public void Allowed_words_are_no_leak()
    {
        var set = Set with { Claims = ClaimList.Create([new Claim("c") { Text = "As Ines Berger says" }]) };

        set.Publish(new PublishingOptions(Now) { Allowed = ["ines berger"] }).Leaks.Should().BeEmpty();
    }

    [Theory]
    [InlineData("See file:///srv/a/b.pdf for it")]
    [InlineData(@"See C:\Users\anna\b.pdf for it")]
    [InlineData(@"See C:\My Documents\b.v2.pdf for it")]
    [InlineData(@"See \\server\share\b.pdf for it")]
    [InlineData("See /home/anna/b.pdf for it")]
    [InlineData("See ~/tapes/b.pdf for it")]
    [InlineData("See /Users/anna/b.pdf for it")]
    public void Local_path_is_replaced(string text)
    {
        var set = new ClaimSet { Claims = ClaimList.Create([new Claim("c") { Text = text }]) };

        set.Publish(new PublishingOptions(Now)).Set.Claims[0].Text.Should().Be("See [local path] for it");
    }

    [Theory]
    [InlineData("https://example.org/home/anna/b.pdf")]
    [InlineData("either/or, and 3/4")]
    [InlineData("a ratio of C:N")]
    public void Other_texts_are_no_local_paths(string text) => LocalPaths.AreIn(text).Should().BeFalse();

    [Theory]
    [InlineData("""{"id":"c","text":"Words","x:who":{"given":"Ines","family":"Berger"}}""")]
    [InlineData("""{"id":"c","text":"Words","x:Ines Berger":1}""")]
    [InlineData("""{"id":"c","text":"Words","x:ref":["talk-berger"]}""")]
    [InlineData("""{"id":"c","text":"Words","claimant":"Ines Berger"}""")]
    [InlineData("""{"id":"c","text":"Words","confidence":{"probability":0.5,"by":{"name":"B.","id":"talk-berger"}}}""")]
    public void What_names_a_withheld_source_is_taken_out(string claim)
    {
        var claims = ClaimSet.Parse($"{{\"facttracker\":\"1.0\",\"claims\":[{claim}]}}").Claims;
        var publication = (Set with { Claims = claims }).Publish(new PublishingOptions(Now));

        publication.Leaks.Should().BeEmpty();
        publication.Set.ToJson().Should().NotContainAny("Ines", "talk-berger");
    }

    [Fact]
    public void Name_of_a_withheld_source_that_a_published_one_has_too_is_public()
    {
        var set = Set with { Sources = Set.Sources.Add(new Source("book") { Title = "Harbours", Authors = ["Ines Berger"] }) };

        set.Publish(new PublishingOptions(Now)).Leaks.Should().BeEmpty();
    }
}
