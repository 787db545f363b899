using System.Globalization;
using System.Text;
using FactTracker.Serialization;

namespace FactTracker.Tests.Sources;

public sealed class MarkingTests
{
    [Theory]
    [InlineData("\"AMBER+STRICT\"", "AMBER+STRICT", null)]
    [InlineData("""{ "tlp": "GREEN" }""", "GREEN", null)]
    [InlineData("\"WHITE\"", "CLEAR", "FT0704")]
    [InlineData("\"TLP:AMBER\"", "AMBER", "FT0704")]
    [InlineData("""{ "tlp": "tlp:red" }""", "RED", "FT0704")]
    [InlineData("\"PURPLE\"", "PURPLE", "FT0701")]
    public void Level_is_read_in_every_spelling(string json, string level, string? code)
    {
        var reading = ClaimSetReader.Read(Encoding.UTF8.GetBytes(
            $$"""{"facttracker":"1.0","sources":[{"id":"s","title":"S","marking":{{json}}}]}"""));

        reading.Set.Sources[0].Marking!.Tlp!.Name.Should().Be(level);
        reading.Check().Select(problem => problem.Code).Should().Equal(code is null ? [] : [code]);
    }

    [Fact]
    public void Short_form_is_written_for_a_level_alone()
    {
        var source = new Source("s") { Marking = new Marking { Tlp = TlpLevel.Red } };

        source.ToJson().Should().Be("""{"id":"s","marking":"RED"}""");
        (source with { Marking = source.Marking with { EmbargoedUntil = "2026-12-01", IsConfidential = true } }).ToJson().Should().Be(
            """{"id":"s","marking":{"tlp":"RED","embargoedUntil":"2026-12-01","confidential":true}}""");
    }

    [Fact]
    public void Levels_are_ordered_and_an_unknown_one_counts_as_red() =>
        TlpLevel.Known.Append(TlpLevel.Parse("PURPLE")).Select(level => level.Strictness).Should().Equal(4, 3, 2, 1, 0, 4);

    [Fact]
    public void Marking_is_shown_in_words()
    {
        var claim = new Claim("c") { Marking = new Marking { Tlp = TlpLevel.Green, EmbargoedUntil = "2026-12-01", IsConfidential = true } };

        claim.ToDetails(ClaimSet.Empty, CultureInfo.InvariantCulture).Should().Contain(
            detail => detail.Label == "Marking" && detail.Words == "TLP:GREEN, not published before 1 December 2026, confidential");
    }

    [Fact]
    public void Marking_is_no_part_of_the_assertion()
    {
        var claim = new Claim("c") { Text = "T" };

        (claim with { Marking = new Marking { Tlp = TlpLevel.Red } }).Fingerprint().Should().Be(claim.Fingerprint());
    }

    [Fact]
    public void Claim_that_cites_a_stricter_source_is_noted()
    {
        var set = new ClaimSet
        {
            Sources = SourceList.Create([new Source("s") { Title = "S", Marking = new Marking { Tlp = TlpLevel.Amber } }]),
            Claims = ClaimList.Create(
            [
                new Claim("a") { Text = "A", Citations = ["s"] },
                new Claim("b") { Text = "B", Citations = ["s"], Marking = new Marking { Tlp = TlpLevel.Red } },
            ]),
        };

        set.Check(new CheckOptions { WithNotes = true }).Where(problem => problem.Code == "FT1403")
            .Select(problem => problem.Path).Should().Equal("$.claims[0].citations[0]");
    }
}
