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
        await open.UnfoldAsync();

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
        (await open.Page.GetByText("nobody has seen them").IsVisibleAsync()).Should().BeTrue();
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
            if (reached[^1] == "button:turnout-poll") break;
        }

        reached.Should().Contain("input:").And.Contain("select:").And.Contain("a:turnout-poll");
        var button = open.Page.Locator("#turnout-poll > button");
        (await button.GetAttributeAsync("aria-expanded")).Should().Be("false");
        await open.Page.Keyboard.PressAsync("Enter");
        (await button.GetAttributeAsync("aria-expanded")).Should().Be("true");
        (await open.Page.Locator("#turnout-poll blockquote").IsVisibleAsync()).Should().BeTrue();
        await open.Page.Keyboard.PressAsync("Space");
        (await button.GetAttributeAsync("aria-expanded")).Should().Be("false");
        (await HeightOfFoldedAsync(open, "turnout-poll")).Should().Be(0);
    }

    [Fact]
    public async Task Without_scripts_everything_is_there()
    {
        await using var open = await browser.OpenAsync(Pages.Of(Pages.Elections), new() { JavaScriptEnabled = false });

        string[] shown = ["Łukasz Čapek has been mayor since about 2018", "nobody has seen them", "Turnout rises", "Exit poll"];
        foreach (var words in shown)
            (await open.Page.GetByText(words).CountAsync()).Should().BePositive(because: words);
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
        await open.UnfoldAsync();

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
    public async Task Only_claim_of_a_set_is_unfolded()
    {
        await using var open = await browser.OpenAsync(Pages.Of(
            """{ "facttracker": "1.0", "claims": [{ "id": "a", "text": "Alone", "tags": ["one tag"] }] }"""));
        (await HeightOfFoldedAsync(open, "a")).Should().Be(0);
        await open.Page.Locator("#a > button").ClickAsync();

        (await open.Page.GetByText("Tags: one tag").IsVisibleAsync()).Should().BeTrue();
        open.ShouldBeQuiet();
    }

    private static Task<float> HeightOfFoldedAsync(OpenPage open, string id) =>
        open.Page.EvaluateAsync<float>($"document.querySelector('#{id} > div').getBoundingClientRect().height");
}
