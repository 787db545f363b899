using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using FactTracker.History;
using FactTracker.Reports;

namespace FactTracker.Tests.Reports;

public sealed partial class HtmlReportTests
{
    [Fact]
    public void Top_says_what_the_set_says() => ReportSets.Html(ReportSets.Turnout).Should().Contain(
        "<p class=e>3 claims about 1 subject, from 3 sources that go back to 2 origins. 1 conflict between claims that cannot both be true. "
        + "1 claim is out of date on 1 June 2026. 1 claim cites no source.</p>");

    [Theory]
    [InlineData("<dt>Value<dd class=v>61%<", "a value")]
    [InlineData("<dt>Time<dd>9 June 2024<", "a time")]
    [InlineData("<dt>Confidence<dd>80%<", "a confidence")]
    [InlineData("<dt>Status<dd class=w>disputed<", "a status")]
    [InlineData("<a href=\"#a\">Turnout was 61 per cent</a>", "a link to itself")]
    [InlineData("<q>61 per cent</q>", "a quote")]
    [InlineData(", page 3", "a locator")]
    [InlineData("<a href=\"#poll\">“Exit poll”</a>", "a source")]
    [InlineData("mostly true, according to A Fact-checker", "a verdict, once")]
    [InlineData("<b class=o>origin: its own knowledge</b>", "an origin")]
    [InlineData("<button>2 sources, 1 origin, 1 review</button><div hidden=until-found>", "what is folded")]
    [InlineData("It expired on 31 December 2025.", "why it is out of date")]
    [InlineData("@online{a,", "a citation in BibTeX")]
    [InlineData("&quot;container-title&quot;: &quot;Turnout&quot;", "a citation in CSL-JSON")]
    [InlineData("https://example.org/sets/turnout#a", "the address of a claim")]
    [InlineData("Policies: conflicts “as a whole”", "the policies")]
    public void Page_has(string markup, string what) => ReportSets.Html(ReportSets.Turnout).Should().Contain(markup, because: what);

    [Fact]
    public void Series_beyond_those_drawn_are_named_or_counted()
    {
        ReportSets.Html(ReportSets.SeriesOf(8)).Should().NotContain("series of values over time");
        ReportSets.Html(ReportSets.SeriesOf(9)).Should().Contain("<p>8 of 9 series of values over time are drawn, ")
            .And.Contain("<li dir=auto>place 8, rent: 2 points (first: 2020; last: 2021)").And.NotContain(" more, which");
        ReportSets.Html(ReportSets.SeriesOf(1_200)).Should().Contain(">and 1,092 more, which <code>facttracker series</code> lists.");
    }

    [Fact]
    public void Same_set_and_options_give_the_same_page_in_any_culture()
    {
        var page = ReportSets.Html(ReportSets.Turnout);
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("tr-TR");
            ReportSets.Html(ReportSets.Turnout).Should().Be(page);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Written_page_is_the_composed_one()
    {
        using var stream = new MemoryStream();
        ReportSets.Report(ReportSets.Turnout).WriteHtml(stream, TestContext.Current.CancellationToken);

        Encoding.UTF8.GetString(stream.ToArray()).Should().Be(ReportSets.Html(ReportSets.Turnout));
    }

    [Fact]
    public void Policy_of_the_page_has_the_hashes_of_its_style_and_script()
    {
        var page = ReportSets.Html(ReportSets.Turnout);

        page.Should().Contain("default-src 'none'");
        page.Should().Contain($"style-src {HashOf(Style().Match(page).Groups[1].Value)};");
        page.Should().Contain($"script-src {HashOf(Script().Match(page).Groups[1].Value)};");
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\" onclick=\"alert(1)")]
    [InlineData("</style><img src=x>")]
    [InlineData("]]>&amp;<!--")]
    public void Texts_are_escaped(string attack)
    {
        var text = JsonSerializer.Serialize(attack);
        var page = ReportSets.Html(
            $$"""
            { "facttracker": "1.0", "title": {{text}}, "description": {{text}}, "license": {{text}}, "publisher": {{text}},
              "sources": [{ "id": "s", "title": {{text}}, "url": {{text}}, "notes": {{text}}, "archived": [{ "url": {{text}} }] }],
              "claims": [{ "id": "c", "text": {{text}}, "subject": {{text}}, "property": {{text}}, "value": {{text}}, "when": "2024", "tags": [{{text}}],
                "citations": [{ "source": "s", "quote": {{text}}, "locator": {{text}}, "notes": {{text}} }], "language": {{text}}, "notes": {{text}},
                "reviews": [{ "author": {{text}}, "summary": {{text}}, "url": "https://example.org/{{attack.Replace("\"", "\\\"", StringComparison.Ordinal)}}", "verdict": "false" }] },
              { "id": "d", "text": {{text}}, "subject": {{text}}, "property": {{text}}, "value": 1, "when": "2025" }] }
            """);

        page.Should().NotContain(attack);
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("file:///etc/passwd")]
    public void Only_web_addresses_are_links(string address) => ReportSets.Html(
        $$"""
        { "facttracker": "1.0", "sources": [{ "id": "s", "title": "S", "url": "{{address}}", "archived": [{ "url": "{{address}}" }] }],
          "claims": [{ "id": "c", "text": "C", "citations": ["s"], "reviews": [{ "verdict": "true", "url": "{{address}}" }] }] }
        """).Should().NotContain($"href=\"{address}");

    [Fact]
    public void Marks_that_reorder_text_are_shown_as_their_number() =>
        ReportSets.Html("""{ "facttracker": "1.0", "claims": [{ "id": "c", "text": "a\u202Eb" }] }""").Should()
            .Contain(">a[U+202E]b</a>").And.NotContain("\u202E");

    [Fact]
    public void Parts_of_the_page_have_ids_that_no_record_has()
    {
        var page = ReportSets.Html("""{ "facttracker": "1.0", "claims": [{ "id": "_claims", "text": "C" }, { "id": "claims", "text": "D" }] }""");

        Ids().Matches(page).Select(match => match.Groups[1].Value).Should().OnlyHaveUniqueItems();
    }

    [Theory]
    [InlineData("Y-9000000000000000", "Y9000000000000000")]
    [InlineData("-0500~", "../2024")]
    [InlineData("/2024", "2024/..")]
    [InlineData("2024-06-09", "2024-06-09")]
    public void Times_of_any_size_are_drawn(string one, string other) =>
        ReportSets.Html(
            $$"""{ "facttracker": "1.0", "claims": [{ "id": "c", "text": "C", "when": "{{one}}" }, { "id": "d", "text": "D", "when": "{{other}}" }] }""")
            .Should().Contain("aria-label=\"Claims in time\"").And.NotContain("NaN").And.NotContain("∞");

    [Fact]
    public void Empty_set_has_a_page() =>
        ReportSets.Html("""{ "facttracker": "1.0" }""").Should().Contain("The set has no claims.").And.EndWith("</html>\n");

    [Fact]
    public void Report_of_a_difference_shows_what_changed_alone()
    {
        var page = ReportSets.Html(
            ReportSets.Turnout.Replace("61 per cent", "62 per cent", StringComparison.Ordinal)
                .Replace("\"amount\": 61", "\"amount\": 62", StringComparison.Ordinal),
            options => options with { Before = ReportSets.Read(ReportSets.Turnout) });

        page.Should().Contain("<h1 dir=auto>What changed: Turnout</h1>").And.Contain("61% → 62%").And.Contain("id=\"a\"").And.NotContain("id=\"c\"");
    }

    [Fact]
    public void Report_of_staleness_shows_stale_claims_alone()
    {
        var page = ReportSets.Html(ReportSets.Turnout, options => options with { IsOfStale = true });

        page.Should().Contain("<h1 dir=auto>Out of date: Turnout</h1>").And.Contain("id=\"c\"").And.NotContain("id=\"a\"");
    }

    [Fact]
    public void Ledger_gives_each_claim_its_history()
    {
        var path = FactTracker.Tests.Conventions.Repository.PathOf("samples/salary.ledger.jsonl");
        var ledger = LedgerFile.Read(path).Ledger;
        var page = ledger.Present.ToReport(new ReportOptions(ReportSets.At) { Ledger = ledger }).ToHtml();

        page.Should().Contain("<h4>History</h4>");
    }

    [Fact]
    public void Claim_costs_at_most_600_bytes_beyond_its_words()
    {
        var (few, many) = (Size(1_100), Size(2_100));

        (many.Page - few.Page - (many.Words - few.Words)).Should().BeLessThanOrEqualTo(600 * 1_000);
    }

    private static (int Page, int Words) Size(int count)
    {
        var claims = Enumerable.Range(0, count).Select(i => new Claim($"claim-{i:00000}")
        {
            Text = $"In 2024, {i % 100} per cent of the people called place {i} friendly",
            Subject = [$"Place {i % 50}"],
            Property = "called friendly",
            Value = [new Quantity(i % 100, Unit.Percent)],
            When = Edtf.FromYear(1990 + (i % 30)),
            Confidence = [Confidence.Of(0.5m)],
            Citations = ["s"],
        }).ToArray();
        var set = ClaimSet.Empty with { Sources = [new Source("s") { Title = "A source" }], Claims = [.. claims] };
        return (
            Encoding.UTF8.GetByteCount(set.ToReport(new ReportOptions(ReportSets.At)).ToHtml()),
            claims.Sum(claim => Encoding.UTF8.GetByteCount(claim.Text!)));
    }

    private static string HashOf(string text) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}'";

    [GeneratedRegex("<style>(.*?)</style>", RegexOptions.Singleline)]
    private static partial Regex Style();

    [GeneratedRegex("<script>(.*?)</script>", RegexOptions.Singleline)]
    private static partial Regex Script();

    [GeneratedRegex(" id=\"([^\"]*)\"")]
    private static partial Regex Ids();
}
