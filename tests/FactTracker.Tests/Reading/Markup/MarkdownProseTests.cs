using FactTracker.Reading;

namespace FactTracker.Tests.Reading.Markup;

public sealed class MarkdownProseTests
{
    public static TheoryData<string, string> Texts => new()
    {
        { "It rose by **2.1%** in _2024_.", "percentage 2.1 %; period 2024" },
        { "It rose by **2.1**% to ***5 people***.", "percentage 2.1 %; number 5 people" },
        { "See [the 300 jobs](https://example.org/2023/500-jobs \"400 jobs\") lost.", "number 300 jobs" },
        { "![A chart of 3 bars](chart-2024.png) shows 5%.", "number 3 bars; percentage 5 %" },
        { "It cost 40&nbsp;000 euros and 3 &amp; 4 pounds.", "money 40000 EUR; number 3; money 4 GBP" },
        { "<!-- 300 people --> There were 200 people.", "number 200 people" },
        { "There were <b>200</b> people<br>and 30 dogs.", "number 200 people; number 30 dogs" },
        { "# 2024 budget\n\nIt is $5m.", "period 2024; money 5000000 USD" },
        { "## The 30 members\nIt has 12 seats.", "number 30 members; number 12 seats" },
        { "1. It has 12 seats.\n2. It has 14 seats.", "number 12 seats; number 14 seats" },
        { "- 12 seats\n- 14 seats\n* 5%", "number 12 seats; number 14 seats; percentage 5 %" },
        { "> In 2023 it was 5%.\n> In 2024 it was 6%.", "period 2023; percentage 5 %; period 2024; percentage 6 %" },
        { "| Year | Share |\n|------|------:|\n| 2023 | 12 |\n| 2024 | 345 |", "period 2023; number 12; period 2024; number 345" },
        { "Text of 5%.\n\n```\nx = 300 people\n```\n\nAnd 6%.", "percentage 5 %; percentage 6 %" },
        { "Text of 5%.\n~~~ csv\n300 people", "percentage 5 %" },
        { "The `5%` rule.", "percentage 5 %" },
        { "---\ntitle: 300 people\ndate: 2024-05-01\n---\nIt has 12 seats.", "number 12 seats" },
        { "---\nIt has 12 seats.", "number 12 seats" },
        { "It has 12 seats[^1].\n\n[^1]: In 2024.", "number 12 seats; period 2024" },
        { "It has 12 seats [1].\n\n[1]: https://example.org/300 \"400 seats\"", "number 12 seats" },
        { "A product of 3 * 4 * 5 and a snake_case_7.", "number 3; number 4; number 5" },
        { "It rose \\*5%\\* and ~~6%~~.", "percentage 5 %; percentage 6 %" },
        { "A **broken 5% and [half 6 people](", "percentage 5 %; number 6 people" },
        { "", "" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Markdown_is_read_without_its_marks(string text, string expected) =>
        ReadingLine.Of(ProseReader.ReadMarkdown(text)).Should().Be(expected);

    [Theory]
    [InlineData("It rose by **2.1%** now.", "2.1%", "2.1%")]
    [InlineData("It rose by **2.1**% now.", "2.1%", "2.1**%")]
    [InlineData("It cost 40&nbsp;000 euros.", "40\u00A0000 euros", "40&nbsp;000 euros")]
    [InlineData("# Budget\n\nIt is [$5m](x.md).", "$5m", "$5m")]
    public void Places_are_those_of_the_original(string text, string words, string original)
    {
        var mention = ProseReader.ReadMarkdown(text).Mentions.Should().ContainSingle(mention => mention.Kind != MentionKind.Hedge
            && mention.Value is Quantity).Subject;

        mention.Text.Should().Be(words);
        text.Substring(mention.Offset, mention.Length).Should().Be(original);
    }

    [Fact]
    public void Any_text_is_Markdown()
    {
        const string Signs = "*_`~#>|[]()<>!&\\-=+:.\n 1a";
        var random = 12345u;
        for (var run = 0; run < 300; run++)
        {
            var text = string.Create(60, 0, (span, _) =>
            {
                foreach (ref var c in span)
                {
                    random = unchecked((random * 1664525) + 1013904223);
                    c = Signs[(int)(random >> 16) % Signs.Length];
                }
            });
            foreach (var mention in ProseReader.ReadMarkdown(text).Mentions)
            {
                (mention.Offset + mention.Length).Should().BeLessThanOrEqualTo(text.Length);
            }
        }
    }
}
