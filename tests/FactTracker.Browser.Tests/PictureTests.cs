using FactTracker.Interchange;
using FactTracker.Reports;
using Microsoft.Playwright;
using NodaTime;

namespace FactTracker.Browser.Tests;

/// <summary>Draws the pictures of the README, in the folder that FACTTRACKER_PICTURES names.</summary>
public sealed class PictureTests(Browser browser) : IClassFixture<Browser>
{
    private const int MostBytes = 200_000;
    private static readonly string Root = RootAbove(AppContext.BaseDirectory);

    [Fact]
    public async Task Report()
    {
        var set = ClaimSetFormats.All.ReadFile(Path.Combine(Root, "samples/dam/dam.claims.json")).Require();
        var html = set.ToReport(new ReportOptions(Instant.FromUtc(2026, 6, 1, 12, 0))).ToHtml();

        await DrawAsync("report.png", html, new() { Width = 1200, Height = 1150 });
    }

    [Fact]
    public async Task Terminal()
    {
        var html = await TerminalPage.OfAsync(
            Root, ("list samples/dam/dam.claims.json", 14), ("show samples/partnership.claims.json friendly-2024", 14));

        await DrawAsync("terminal.png", html, new() { Width = 930, Height = 700 }, isWhole: true);
    }

    private async Task DrawAsync(string name, string html, ViewportSize size, bool isWhole = false)
    {
        var folder = Environment.GetEnvironmentVariable("FACTTRACKER_PICTURES");
        Assert.SkipWhen(string.IsNullOrEmpty(folder), "Draws a picture; set FACTTRACKER_PICTURES to the folder of the pictures.");
        await using var open = await browser.OpenAsync(html, new() { ViewportSize = size });
        if (isWhole)
        {
            var height = await open.Page.EvaluateAsync<int>("Math.ceil(document.querySelector('pre').getBoundingClientRect().bottom)");
            await open.Page.SetViewportSizeAsync(size.Width, height);
        }

        var picture = await open.Page.ScreenshotAsync(new() { Path = Path.Combine(folder!, name) });
        picture.Length.Should().BeLessThan(MostBytes);
    }

    private static string RootAbove(string folder) =>
        File.Exists(Path.Combine(folder, "FactTracker.sln")) ? folder : RootAbove(Path.GetDirectoryName(folder)!);
}
