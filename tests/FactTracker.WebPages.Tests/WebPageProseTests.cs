using FactTracker.Reading;

namespace FactTracker.WebPages.Tests;

public sealed class WebPageProseTests
{
    public static TheoryData<string, string> Pages => new()
    {
        { "<p>It rose by <b>2.1%</b> in <i>20</i>24.</p>", "2.1%=2.1%; in 2024?" },
        { "<p>It rose <span class=\"a\"><b>by <u>2.1</u></b></span>%.</p>", "2.1%=2.1</u></b></span>%" },
        { "<p>It cost 40&#8239;000&nbsp;euros &amp; 5&#x20;%.</p>", "40\u202F000\u00A0euros=40&#8239;000&nbsp;euros; 5 %=5&#x20;%" },
        { "<!-- 300 people --><p>There were 200 people.</p>", "200 people=200 people" },
        { "<script>var a = '300 people';</script><style>p { width: 5% }</style><p>There were 200 people.</p>", "200 people=200 people" },
        { "<table><tr><th>2023<th>12<tr><td>40</td><td>000</td></tr></table>", "2023=2023; 12=12; 40=40; 000=000" },
        { "<ul><li>12 seats</li><li>14 seats</li></ul>", "12 seats=12 seats; 14 seats=14 seats" },
        { "<p>It has 12 seats</p><p>30 dogs.</p>", "12 seats=12 seats; 30 dogs=30 dogs" },
        { "<a href=\"/2023/500-jobs\" title=\"400 jobs\">300 jobs</a> lost", "300 jobs=300 jobs" },
        { "<img src=\"chart-2024.png\" alt=\"3 bars\"> shows 5%", "5%=5%" },
        { "<pre>x = 300 people</pre><p>5%</p>", "5%=5%" },
        { "AT&T has 5% &bogus; 6% &copy 7%", "5%=5%; 6%=6%; 7%=7%" },
        { "<p>5% <b>6 people</p><div <p>7 dogs</div>", "5%=5%; 6 people=6 people; 7 dogs=7 dogs" },
        { "5 % of 3 < 4 and <p", "5 %=5 %; 3=3; < 4=< 4" },
        { "5%<br\r\n/>\r\n6&nbsp;people", "5%=5%; 6\u00A0people=6&nbsp;people" },
        { "", "" },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public void Prose_of_a_page_is_read_with_its_places(string page, string expected)
    {
        var found = ProseReader.Read(WebPageProse.Of(page)).Mentions
            .Where(mention => mention.Kind is not (MentionKind.Hedge or MentionKind.Attribution or MentionKind.Estimate))
            .Select(mention => $"{mention.Text}={page.Substring(mention.Offset, mention.Length)}");

        string.Join("; ", found).Should().Be(expected.Replace("in 2024?", "2024=20</i>24", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("It rose by <b>2.1%</b>.", true)]
    [InlineData("<!DOCTYPE html><title>x</title>", true)]
    [InlineData("one<br/>two", true)]
    [InlineData("see <a href='x'>this</a>", true)]
    [InlineData("</p>", true)]
    [InlineData("3 < 4 and 5 > 2", false)]
    [InlineData("if a<b and b>c", false)]
    [InlineData("<unknown> & co", false)]
    [InlineData("Mail <a.b@example.org> me", false)]
    [InlineData("", false)]
    public void A_page_is_recognized_by_its_tags(string text, bool expected) => WebPageProse.IsPage(text).Should().Be(expected);

    [Fact]
    public void Words_of_a_long_page_are_found_in_linear_time()
    {
        var page = string.Concat(Enumerable.Repeat("<td>5 &amp; 6</td>&nbsp;", 20_000));

        ProseReader.Read(WebPageProse.Of(page)).Mentions.Should().HaveCount(40_000);
    }
}
