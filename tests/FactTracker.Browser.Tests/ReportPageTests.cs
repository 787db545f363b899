using System.Text.Json;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace FactTracker.Browser.Tests;

public sealed class ReportPageTests(Browser browser) : IClassFixture<Browser>
{
    public static TheoryData<int, ColorScheme, Media> Looks => new()
    {
        { 320, ColorScheme.Light, Media.Screen }, { 320, ColorScheme.Dark, Media.Screen }, { 1280, ColorScheme.Light, Media.Screen },
        { 1280, ColorScheme.Dark, Media.Screen }, { 1280, ColorScheme.Light, Media.Print },
    };

    [Theory]
    [MemberData(nameof(Looks))]
    public async Task Page_fits_its_width_and_axe_finds_nothing_serious(int width, ColorScheme colours, Media media)
    {
        await using var open = await browser.OpenAsync(
            Pages.Of(Pages.Elections), new() { ViewportSize = new() { Width = width, Height = 800 }, ColorScheme = colours });
        await open.Page.EmulateMediaAsync(new() { Media = media });
        await open.Page.EvaluateAsync("document.querySelectorAll('details').forEach((it) => it.open = true)");

        (await open.Page.EvaluateAsync<int>("document.documentElement.scrollWidth")).Should().BeLessThanOrEqualTo(width);
        var found = await open.Page.RunAxe();
        found.Violations.Where(it => it.Impact is "serious" or "critical")
            .Select(it => $"{it.Id}: {string.Join(" | ", it.Nodes.Select(node => node.Html))}").Should().BeEmpty();
        open.ShouldBeQuiet();
    }

    [Fact]
    public async Task Search_folds_diacritics_and_case()
    {
        await using var open = await browser.OpenAsync(Pages.Of(Pages.Elections));
        await open.Page.GetByRole(AriaRole.Searchbox).FillAsync("lukasz CAPEK");
        await open.Page.GetByText("1 of 5 claims").WaitForAsync();

        (await open.ShownAsync()).Should().Equal("mayor");
    }

    [Fact]
    public async Task Nothing_found_is_said()
    {
        await using var open = await browser.OpenAsync(Pages.Of(Pages.Elections));
        await open.Page.GetByRole(AriaRole.Searchbox).FillAsync("zzz");

        await open.Page.GetByText("No claim matches.").WaitForAsync();
        (await open.ShownAsync()).Should().BeEmpty();
    }

    [Theory]
    [InlineData("Attention", "in conflict (2)", "turnout-poll turnout-agency")]
    [InlineData("Attention", "no source (1)", "rumour")]
    [InlineData("Tag", "people (1)", "mayor")]
    [InlineData("Status", "disputed (1)", "rumour")]
    [InlineData("Source", "Count by the agency (2)", "turnout-agency turnout-2019")]
    [InlineData("Verdict", "mostly true (1)", "turnout-poll")]
    [InlineData("Year", "2019 (1)", "turnout-2019")]
    public async Task Facet_leaves_the_claims_that_have_the_answer(string facet, string answer, string shown)
    {
        await using var open = await browser.OpenAsync(Pages.Of(Pages.Elections));
        await open.Page.GetByLabel(facet, new() { Exact = true }).SelectOptionAsync(new SelectOptionValue { Label = answer });

        (await open.ShownAsync()).Should().Equal(shown.Split(' '));
    }

    [Theory]
    [InlineData("oldest first", "mayor turnout-2019 rumour turnout-poll turnout-agency")]
    [InlineData("most confident first", "turnout-poll turnout-agency turnout-2019 mayor rumour")]
    public async Task Order_is_chosen(string order, string shown)
    {
        await using var open = await browser.OpenAsync(Pages.Of(Pages.Elections));
        await open.Page.GetByLabel("Order", new() { Exact = true }).SelectOptionAsync(new SelectOptionValue { Label = order });

        (await open.ShownAsync()).Should().Equal(shown.Split(' '));
    }

    [Fact]
    public async Task Link_to_a_claim_opens_it_even_if_a_filter_hides_it()
    {
        await using var open = await browser.OpenAsync(Pages.Of(Pages.Elections), fragment: "#rumour");
        (await open.Page.Locator("#rumour > details").GetAttributeAsync("open")).Should().NotBeNull();
        (await open.Page.Locator("#rumour").IsVisibleAsync()).Should().BeTrue();

        await open.Page.GetByRole(AriaRole.Searchbox).FillAsync("mayor");
        await open.Page.GetByText("1 of 5 claims").WaitForAsync();
        await open.Page.EvaluateAsync("location.hash = '#turnout-2019'");
        await open.Page.GetByText("All 5 claims").WaitForAsync();
        (await open.Page.Locator("#turnout-2019").IsVisibleAsync()).Should().BeTrue();
    }

    [Fact]
    public async Task Keyboard_alone_reaches_search_filters_and_details()
    {
        await using var open = await browser.OpenAsync(Pages.Of(Pages.Elections));
        var reached = new List<string>();
        for (var i = 0; i < 80; i++)
        {
            await open.Page.Keyboard.PressAsync("Tab");
            reached.Add(await open.Page.EvaluateAsync<string>("document.activeElement.localName + ':' + (document.activeElement.closest('article')?.id ?? '')"));
            if (reached[^1] == "summary:turnout-poll") break;
        }

        reached.Should().Contain("input:").And.Contain("select:").And.Contain("a:turnout-poll");
        await open.Page.Keyboard.PressAsync("Enter");
        (await open.Page.Locator("#turnout-poll > details").GetAttributeAsync("open")).Should().NotBeNull();
    }

    [Fact]
    public async Task Without_scripts_everything_is_there()
    {
        await using var open = await browser.OpenAsync(Pages.Of(Pages.Elections), new() { JavaScriptEnabled = false });

        string[] shown = ["Łukasz Čapek has been mayor since about 2018", "nobody has seen them", "Turnout rises", "Exit poll"];
        foreach (var words in shown)
            (await open.Page.GetByText(words).CountAsync()).Should().BePositive(because: words);
        await open.Page.Locator("#rumour > details > summary").ClickAsync();
        (await open.Page.GetByText("nobody has seen them").IsVisibleAsync()).Should().BeTrue();
        (await open.Page.Locator("form").IsVisibleAsync()).Should().BeFalse();
        (await open.Page.Locator("svg").CountAsync()).Should().BeGreaterThanOrEqualTo(3);
    }

    [Fact]
    public async Task Print_shows_what_is_folded_on_screen()
    {
        await using var open = await browser.OpenAsync(Pages.Of(Pages.Elections));
        await open.Page.EmulateMediaAsync(new() { Media = Media.Print });

        const string height = "document.querySelector('#turnout-poll blockquote').getBoundingClientRect().height";
        (await open.Page.EvaluateAsync<float>(height)).Should().BeGreaterThan(5);
    }

    [Fact]
    public async Task Reviews_are_embedded_as_ClaimReview()
    {
        await using var open = await browser.OpenAsync(Pages.Of(Pages.Elections));
        var json = await open.Page.Locator("script[type='application/ld+json']").TextContentAsync();

        using var review = JsonDocument.Parse(json!);
        var root = review.RootElement;
        root.GetProperty("@type").GetString().Should().Be("ClaimReview");
        root.GetProperty("claimReviewed").GetString().Should().Be("Turnout was 61 per cent");
        root.GetProperty("url").GetString().Should().Be("https://example.org/check");
        root.GetProperty("reviewRating").GetProperty("alternateName").GetString().Should().Be("Mostly true");
        root.GetProperty("itemReviewed").GetProperty("@type").GetString().Should().Be("Claim");
    }

    [Fact]
    public async Task Hostile_set_executes_nothing_and_breaks_no_layout()
    {
        var attack = "<script>alert(1)</script><img src=x onerror=alert(2)>\" onload=\"alert(3)\u202E)</style></textarea>";
        var words = JsonSerializer.Serialize(attack + new string('x', 1 << 20));
        var text = JsonSerializer.Serialize(attack);
        var json = $$"""
            { "facttracker": "1.0", "id": "javascript:alert(4)", "title": {{text}}, "description": {{text}}, "license": {{text}},
              "sources": [{ "id": "location", "title": {{text}}, "url": "javascript:alert(5)", "notes": {{text}},
                "archived": [{ "url": "javascript:alert(6)" }] }],
              "claims": [
                { "id": "</script><script>alert(7)</script>", "text": {{words}}, "subject": {{text}}, "property": {{text}}, "value": {{text}},
                  "when": "2024", "tags": [{{text}}], "notes": {{text}}, "citations": [{ "source": "location", "quote": {{text}} }],
                  "reviews": [{ "author": {{text}}, "verdict": "false", "url": "https://example.org/</script><script>alert(8)</script>", "summary": {{text}} }] },
                { "id": "_claims", "text": {{text}}, "when": "2023" },
                { "id": "{{new string('i', 200)}}", "text": {{text}}, "when": "2022/" }
              ] }
            """;
        await using var open = await browser.OpenAsync(
            Pages.Of(json, mayHaveErrors: true), new() { ViewportSize = new() { Width = 320, Height = 800 } });
        await open.Page.EvaluateAsync("document.querySelectorAll('details').forEach((it) => it.open = true)");

        (await open.Page.EvaluateAsync<int>("document.documentElement.scrollWidth")).Should().BeLessThanOrEqualTo(320);
        const string protocols =
            "Array.from(document.querySelectorAll('a'), (it) => new URL(it.href.baseVal ?? it.href, location).protocol)";
        (await open.Page.EvaluateAsync<string[]>(protocols)).Should().OnlyContain(protocol => protocol == "file:" || protocol == "https:");
        (await open.Page.Locator("script").CountAsync()).Should().Be(2);
        (await open.Page.Locator("img").CountAsync()).Should().Be(0);
        (await open.ShownAsync()).Should().HaveCount(3);
        open.ShouldBeQuiet();
    }

    [Fact]
    public async Task Claim_of_a_large_report_is_cited_when_it_is_opened()
    {
        await using var open = await browser.OpenAsync(Pages.Many(2_000), fragment: "#c7");
        var cited = open.Page.Locator("#c7 .q");

        (await cited.Locator("p").TextContentAsync()).Should().Contain("In 1997, 7 per cent of the people of place 7 called it friendly");
        (await cited.GetByLabel("BibTeX").TextContentAsync()).Should().Contain("{c7,").And.Contain("In 1997, 7 per cent");
        using var csl = JsonDocument.Parse((await cited.GetByLabel("CSL-JSON").TextContentAsync())!);
        csl.RootElement[0].GetProperty("title").GetString().Should().StartWith("In 1997, 7 per cent");
    }

    [Fact]
    public async Task Many_claims_are_searched()
    {
        await using var open = await browser.OpenAsync(Pages.Many(2_000));
        await open.Page.GetByRole(AriaRole.Searchbox).FillAsync("place 17 tag");

        await open.Page.GetByRole(AriaRole.Status).GetByText("of 2,000 claims").WaitForAsync();
        (await open.ShownAsync()).Should().NotBeEmpty();
        open.ShouldBeQuiet();
    }
}
