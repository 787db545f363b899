using System.Globalization;
using System.Text;

namespace FactTracker.Browser.Tests;

/// <summary>Measures a large report. It prints its figures and requires only those that no machine changes.</summary>
public sealed class MeasureTests(Browser browser) : IClassFixture<Browser>
{
    private const int Count = 20_000;
    private const int MostBytes = 600; // Beyond the claim's own words.

    [Fact]
    public async Task Large_report_opens_scrolls_and_is_searched()
    {
        Assert.SkipUnless(
            Environment.GetEnvironmentVariable("FACTTRACKER_TESTS") == "full", "Measures 20,000 claims; set FACTTRACKER_TESTS=full.");
        var page = Pages.Many(Count);
        var bytes = Encoding.UTF8.GetByteCount(page) - Encoding.UTF8.GetByteCount(Pages.Many(0));
        var words = Enumerable.Range(0, Count).Sum(i => Pages.WordsOf(i).Length);
        await using var open = await browser.OpenAsync(page);
        var loaded = await open.Page.EvaluateAsync<double>("performance.getEntriesByType('navigation')[0].loadEventEnd");
        var painted = await open.Page.EvaluateAsync<double>("performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0");
        var frames = await open.Page.EvaluateAsync<double[]>(Scroll);
        var searched = await open.Page.EvaluateAsync<double>(Search);

        TestContext.Current.TestOutputHelper?.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{bytes / Count} bytes a claim, {(bytes - words) / Count} beyond its text; painted after {painted:N0} ms, loaded after {loaded:N0} ms; "
            + $"frames while scrolling: median {frames[0]:N0} ms, longest {frames[1]:N0} ms; first search {searched:N0} ms"));
        ((bytes - words) / Count).Should().BeLessThanOrEqualTo(MostBytes);
        open.ShouldBeQuiet();
    }

    // A hundred steps of a screen each, one a frame.
    private const string Scroll = """
        async () => {
          const times = [];
          let last = performance.now();
          for (let i = 0; i < 100; i++) {
            scrollBy(0, 700);
            await new Promise(requestAnimationFrame);
            times.push(performance.now() - last);
            last = performance.now();
          }
          times.sort((a, b) => a - b);
          return [times[50], times[99]];
        }
        """;

    private const string Search = """
        async () => {
          const input = document.querySelector("input[type=search]");
          const start = performance.now();
          input.value = "place 17 friendly";
          input.dispatchEvent(new Event("input"));
          while (!document.querySelector("output").value.includes(" of ")) await new Promise(requestAnimationFrame);
          return performance.now() - start;
        }
        """;
}
