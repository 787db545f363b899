using System.Text.Json;
using Microsoft.Playwright;

namespace FactTracker.Browser.Tests;

/// <summary>Reports of thousands of claims, of which browsers lay out only what is in sight.</summary>
public sealed class LargeReportTests(Browser browser) : IClassFixture<Browser>
{
    private const int Count = 2_000;
    private const int GroupSize = 40;

    [Fact]
    public async Task Claim_of_a_large_report_is_cited_when_it_is_opened()
    {
        await using var open = await browser.OpenAsync(Pages.Many(Count), fragment: "#c7");
        var cited = open.Page.Locator("#c7 .q");

        (await cited.Locator("p").TextContentAsync()).Should().Contain("In 1997, 7 per cent of the people of place 7 called it friendly");
        (await cited.GetByLabel("BibTeX").TextContentAsync()).Should().Contain("{c7,").And.Contain("In 1997, 7 per cent");
        using var csl = JsonDocument.Parse((await cited.GetByLabel("CSL-JSON").TextContentAsync())!);
        csl.RootElement[0].GetProperty("title").GetString().Should().StartWith("In 1997, 7 per cent");
    }

    [Fact]
    public async Task Many_claims_are_searched()
    {
        await using var open = await browser.OpenAsync(Pages.Many(Count));
        await open.Page.GetByRole(AriaRole.Searchbox).FillAsync("place 17 tag");

        await open.Page.GetByRole(AriaRole.Status).GetByText("of 2,000 claims").WaitForAsync();
        (await open.ShownAsync()).Should().NotBeEmpty();
        open.ShouldBeQuiet();
    }

    [Fact]
    public async Task What_is_out_of_sight_is_skipped_in_groups()
    {
        await using var open = await browser.OpenAsync(Pages.Many(Count));
        const string skipping =
            "Array.from(document.querySelectorAll('body *')).filter((it) => getComputedStyle(it).contentVisibility === 'auto').length";

        // Each costs time in every frame, so there are few of them; and all claims are in one.
        (await open.Page.EvaluateAsync<int>(skipping)).Should().BeLessThanOrEqualTo((Count + 100) / GroupSize);
        (await open.Page.Locator("div.b > article").CountAsync()).Should().Be(Count);
    }

    [Theory]
    [InlineData(320)]
    [InlineData(1280)]
    public async Task Link_to_a_far_claim_shows_it_at_the_top(int width)
    {
        await using var open = await browser.OpenAsync(
            Pages.Many(Count), new() { ViewportSize = new() { Width = width, Height = 800 } }, fragment: "#c1717");
        await open.Page.WaitForTimeoutAsync(500);

        (await open.Page.EvaluateAsync<float>(TopOf("c1717"))).Should().BeInRange(0, 100);
        await open.Page.EvaluateAsync("location.hash = '#c333'");
        await open.Page.WaitForTimeoutAsync(500);
        (await open.Page.EvaluateAsync<float>(TopOf("c333"))).Should().BeInRange(0, 100);
    }

    [Fact]
    public async Task Order_and_filters_keep_every_claim_and_leave_no_gaps()
    {
        await using var open = await browser.OpenAsync(Pages.Many(Count));
        var all = await open.ShownAsync();
        await open.Page.GetByLabel("Order", new() { Exact = true }).SelectOptionAsync("1-");
        var sorted = await open.ShownAsync();
        sorted.Should().BeEquivalentTo(all).And.NotEqual(all);
        (await open.Page.EvaluateAsync<int[]>("Array.from(document.querySelectorAll('div.b'), (it) => it.childElementCount)"))
            .Should().OnlyContain(size => size == GroupSize);

        await open.Page.GetByLabel("Tag", new() { Exact = true }).SelectOptionAsync(new SelectOptionValue { Label = "tag 7 (100)" });
        var shown = await open.ShownAsync();
        shown.Should().HaveCount(Count / 20);
        const string farthest = """
            () => {
              const shown = Array.from(document.querySelectorAll("article.c:not([hidden])"), (it) => it.getBoundingClientRect().top);
              return Math.max(...shown.slice(1).map((top, i) => top - shown[i]));
            }
            """;
        (await open.Page.EvaluateAsync<float>(farthest)).Should().BeLessThan(800);
        await open.Page.GetByText("Show all").ClickAsync();
        await open.Page.GetByText("All 2,000 claims").WaitForAsync();
        (await open.ShownAsync()).Should().Equal(all);
        open.ShouldBeQuiet();
    }

    [Fact]
    public async Task Claims_that_are_found_by_the_browser_are_unfolded()
    {
        await using var open = await browser.OpenAsync(Pages.Many(Count));
        await open.Page.EvaluateAsync("document.querySelector('#c5 > div').dispatchEvent(new Event('beforematch', { bubbles: true }))");

        (await open.Page.Locator("#c5 > button").GetAttributeAsync("aria-expanded")).Should().Be("true");
        (await open.Page.Locator("#c5 .q").CountAsync()).Should().Be(1);
    }

    [Fact]
    public async Task Series_beyond_those_drawn_are_named()
    {
        await using var open = await browser.OpenAsync(Pages.Many(Count));

        (await open.Page.Locator("figure svg").CountAsync()).Should().BeGreaterThanOrEqualTo(8);
        await open.Page.GetByText("8 of 500 series of values over time are drawn").WaitForAsync();
        await open.Page.GetByText("The other series").ClickAsync();
        await open.Page.GetByText("and 392 more").WaitForAsync();
    }

    private static string TopOf(string id) => $"document.getElementById('{id}').getBoundingClientRect().top";
}
