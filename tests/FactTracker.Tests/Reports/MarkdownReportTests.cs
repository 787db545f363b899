namespace FactTracker.Tests.Reports;

public sealed class MarkdownReportTests
{
    [Fact]
    public void Markdown_says_what_is_open() => ReportSets.Report(ReportSets.Turnout).ToMarkdown().Should()
        .StartWith("# Turnout\n\nWhat is known of one election.\n\n3 claims about 1 subject")
        .And.Contain("\n## What is open\n\n### Conflicts\n\n- Contradictory: **Turnout was 61 per cent** against **Election, turnout: 55%**.")
        .And.Contain("\n### Out of date\n\n- **Ballots were lost**: It expired on 31 December 2025.")
        .And.Contain("\n### Without a source\n\n- Ballots were lost\n")
        .And.Contain("\n## Claims\n\n| Claim |");

    [Fact]
    public void Markdown_says_what_changed()
    {
        var after = ReportSets.Turnout.Replace("\"amount\": 61", "\"amount\": 62", StringComparison.Ordinal);

        ReportSets.Report(after, options => options with { Before = ReportSets.Read(ReportSets.Turnout) }).ToMarkdown().Should()
            .StartWith("# What changed: Turnout\n").And.Contain("\n## Changed\n\n- **Turnout was 61 per cent**: 61% → 62%");
    }

    [Fact]
    public void Texts_are_escaped() =>
        ReportSets.Report("""{ "facttracker": "1.0", "title": "<b>*x*</b>", "claims": [{ "id": "c", "text": "[a](javascript:b) | <i>" }] }""")
            .ToMarkdown().Should().NotContain("<b>").And.NotContain("[a](").And.NotContain("<i>");

    [Theory]
    [InlineData(1, "- place 0, rent: 2 points", null)]
    [InlineData(8, "- place 7, rent: 2 points", "series are described")]
    [InlineData(9, "\n8 of 9 series are described, those with the most points. The others:\n\n- place 8, rent: 2", " more, which")]
    [InlineData(1_200, "\nAnd 1,092 more, which `facttracker series` lists.\n", "place 108, rent: 2 points")]
    public void Series_are_described_named_or_counted(int count, string shown, string? left) =>
        ReportSets.Report(ReportSets.SeriesOf(count)).ToMarkdown().Split("## Claims")[0].Should()
            .Contain("\n## Values over time\n").And.Contain(shown).And.NotContain(left ?? "place 1");
}
