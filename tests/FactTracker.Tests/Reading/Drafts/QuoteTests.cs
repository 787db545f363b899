using FactTracker.History;
using FactTracker.Reading;

namespace FactTracker.Tests.Reading.Drafts;

/// <summary>A draft quotes the words of its value and of its time, and no more of the sentence.</summary>
public class QuoteTests
{
    public static TheoryData<string, string> Quotes => new()
    {
        { "Exports to the south rose by 4.1% over the whole of the period.", "to the south rose by [4.1%] over the whole of the" },
        { "By the end it was 12% in 2024.", "By the end it was [12% in 2024]." },
        { "In 2024, the share was 12% again.", "In [2024, the share was 12%] again." },
        { "The minister said so on Monday.", "[The minister said so on Monday]." },
        { "First line.\n\nIt cost $5m.", "First line.\n\nIt cost [$5m]." },
    };

    [Theory, MemberData(nameof(Quotes))]
    public void The_quote_is_the_least_that_has_the_value_and_its_time(string text, string expected)
    {
        var quote = ProseReader.Read(text, new ProseOptions { Published = Edtf.Parse("2025-09-18") })
            .ToClaimSet().Claims[0].Citations.Single().Quote!;

        $"{quote.Prefix}[{quote.Exact}]{quote.Suffix}".Should().Be(expected);
    }

    [Fact]
    public void The_words_stand_where_the_locator_has_them()
    {
        const string Text = "Sales fell from 9.1% in 2015 to 4.3% in 2024. \"We lost 12 shops,\" she said.\n\n" +
            "Of 900 people asked, 3 per cent left.";

        foreach (var citation in ProseReader.Read(Text).ToClaimSet().Claims.Select(claim => claim.Citations.Single()))
        {
            var ends = citation.Locator!.Fragment!["char=".Length..].Split(',').Select(int.Parse).ToList();
            Text[ends[0]..ends[1]].Should().Be(citation.Quote!.Exact);
            Text[..ends[0]].Should().EndWith(citation.Quote.Prefix ?? "");
            Text[ends[1]..].Should().StartWith(citation.Quote.Suffix ?? "");
        }
    }

    [Fact]
    public void The_check_of_evidence_finds_every_quote_in_the_text()
    {
        const string Text = "In 2021 it cost $5m, and $7m a year later. Sales fell from 9.1% in 2015 to 4.3% in 2024.\n\n" +
            "It cost $5m again.";
        var set = ProseReader.Read(Text).ToClaimSet();

        var report = set.CheckEvidence(new SourceCopies { ["text"] = SourceCopy.FromText(Text) });

        report.Findings.Should().HaveCount(5).And.OnlyContain(finding => finding.State == EvidenceState.Found);
    }
}
