using CsCheck;
using FactTracker.Analysis;
using FactTracker.History;
using FactTracker.Tests.Generators;

namespace FactTracker.Tests.History.Evidence;

public sealed class EvidencePinTests
{
    private const string Text = "Rents rose.\r\nIn 2024, \U0001F600 65 per cent of tenants in the city paid more.\r\n";

    private static SourceCopies Copies(string text) => new()
    {
        ["s"] = SourceCopy.FromText(text, SourceCopy.HashOf(System.Text.Encoding.UTF8.GetBytes(text))),
    };

    [Fact]
    public void Pinning_writes_position_surroundings_and_hash()
    {
        var set = Checked.SetOf(Checked.Cite("65 per cent of tenants") with { Locator = "page 3" });
        var pinned = set.PinEvidence(set.CheckEvidence(Copies(Text)));

        var quote = pinned.Claims[0].Citations[0].Quote!;
        // Code points, and a line end as one: 11 + 1 + 9 + 2.
        quote.Extensions["oa:start"].ToString().Should().Be("23");
        quote.Extensions["oa:end"].ToString().Should().Be("45");
        quote.Prefix.Should().EndWith("In 2024, \U0001F600 ");
        quote.Suffix.Should().Be(" in the city paid more.\n");
        pinned.Claims[0].Citations[0].Locator!.Words.Should().Be("page 3");
        pinned.Sources[0].Hash.Should().Equal(new ContentHash("sha256", Copies(Text)["s"].Sha256!));
    }

    [Fact]
    public void Pinning_again_changes_nothing()
    {
        var set = Checked.SetOf(Checked.Cite("65 per cent of tenants"));
        var once = set.PinEvidence(set.CheckEvidence(Copies(Text)));

        once.PinEvidence(once.CheckEvidence(Copies(Text))).Should().Be(once);
        once.UpdateEvidence(once.CheckEvidence(Copies(Text))).Should().Be(once);
    }

    [Fact]
    public void A_quote_in_several_places_is_neither_pinned_nor_moved()
    {
        var set = Checked.SetOf(Checked.Cite("65 per cent of tenants"));
        var twice = Copies(Text + Text);
        var report = set.CheckEvidence(twice);
        var pinned = set.PinEvidence(set.CheckEvidence(Copies(Text)));
        var unsure = pinned with { Claims = [pinned.Claims[0] with { Citations = [Without(pinned.Claims[0].Citations[0])] }] };

        report.Findings[0].Places.Should().Be(2);
        set.PinEvidence(report).Claims.Should().Equal(set.Claims);
        var moved = unsure.CheckEvidence(Copies($"Long before.\n{Text}{Text}"));
        moved.Findings[0].State.Should().Be(EvidenceState.Moved);
        unsure.UpdateEvidence(moved).Claims.Should().Equal(unsure.Claims);

        static Citation Without(Citation citation) => citation with { Quote = citation.Quote! with { Prefix = null, Suffix = null } };
    }

    [Fact]
    public void Updating_moves_what_only_moved()
    {
        var set = Checked.SetOf(Checked.Cite("65 per cent of tenants"));
        var pinned = set.PinEvidence(set.CheckEvidence(Copies(Text)));
        var later = Copies("A new beginning. " + Text);
        var moved = pinned.CheckEvidence(later);
        var updated = pinned.UpdateEvidence(moved);

        moved.Findings[0].State.Should().Be(EvidenceState.Moved);
        updated.Claims[0].Citations[0].Quote!.Extensions["oa:start"].ToString().Should().Be("40");
        updated.Claims[0].Citations[0].Quote!.Exact.Should().Be("65 per cent of tenants");
        updated.Sources[0].Hash[0].Hex.Should().Be(later["s"].Sha256);
        updated.CheckEvidence(later).Findings[0].State.Should().Be(EvidenceState.Found);
    }

    [Fact]
    public void Updating_keeps_the_hash_of_a_source_with_changed_quotes()
    {
        var set = Checked.SetOf(Checked.Cite("65 per cent of tenants in the city"));
        var pinned = set.PinEvidence(set.CheckEvidence(Copies(Text)));

        pinned.UpdateEvidence(pinned.CheckEvidence(Copies(Text.Replace("65", "63", StringComparison.Ordinal)))).Should().Be(pinned);
    }

    [Theory]
    [InlineData("char=0,5", "char=23,45")]
    [InlineData("L1", "L2")]
    [InlineData("L1-L1", "L2")]
    [InlineData("line=0,1", "line=1,2")]
    public void Fragment_that_is_a_position_moves_in_its_own_form(string fragment, string moved)
    {
        var set = Checked.SetOf(Checked.Cite("65 per cent of tenants", fragment: fragment));

        set.UpdateEvidence(set.CheckEvidence(Copies(Text))).Claims[0].Citations[0].Locator!.Fragment.Should().Be(moved);
    }

    [Fact]
    public void Nothing_else_of_any_set_changes() =>
        SetGen.Any.Sample(set =>
        {
            var copies = new SourceCopies();
            foreach (var citation in set.Claims.SelectMany(claim => claim.Citations))
            {
                if (citation.Quote is { } quote)
                    copies[citation.Source] = SourceCopy.FromText($"Once upon a time {quote.Exact} was here", new string('0', 64));
            }

            var pinned = set.PinEvidence(set.CheckEvidence(copies));

            Unpinned(pinned).Should().Be(Unpinned(set));
        }, iter: Effort.Tries(1000));

    private static ClaimSet Unpinned(ClaimSet set) => set with
    {
        Sources = set.WithSources(set.Sources.Select(source => source with
        {
            Hash = [.. source.Hash.Where(hash => hash.Algorithm != "sha256")],
        })).Sources,
        Claims = set.WithClaims(set.Claims.Select(claim => claim with
        {
            Citations = [.. claim.Citations.Select(citation => citation.Quote is not { } quote ? citation : citation with
            {
                Quote = quote with { Prefix = null, Suffix = null, Extensions = quote.Extensions.Without("oa:start").Without("oa:end") },
            })],
        })).Claims,
    };

    [Fact]
    public void Lost_evidence_makes_a_claim_stale_and_fails_a_gate()
    {
        var set = Checked.SetOf(Checked.Cite("65 per cent of tenants in the city"));
        var lost = set.CheckEvidence(Copies("In 2024, 63 per cent of tenants in the city"));
        var gates = new GatePolicy { Require = ClaimRequirements.Evidence };

        set.StaleAt(NodaTime.Instant.FromUtc(2025, 1, 1, 0, 0), changes: lost.Changes).Findings.Select(it => it.Reason).Should()
            .Equal(StaleReason.EvidenceChanged);
        set.Check(new CheckOptions { Gates = gates, Evidence = [.. lost.Changes] }).Select(problem => $"{problem.Code} {problem.Path}")
            .Should().Equal("FT1012 $.claims[0].citations[0]");
        set.Check(new CheckOptions { Gates = gates }).Should().BeEmpty();
        set.Check(new CheckOptions { Evidence = [.. lost.Changes] }).Should().BeEmpty();
    }
}
