using Microsoft.Playwright;

namespace FactTracker.Browser.Tests;

/// <summary>The Chromium of the machine, started once for all tests. Without one, tests are skipped and say so.</summary>
public sealed class Browser : IAsyncLifetime
{
    private static readonly string[] Places =
        ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/bin/google-chrome-stable"];

    private static readonly string? Program =
        Environment.GetEnvironmentVariable("FACTTRACKER_CHROMIUM") is { Length: > 0 } named ? named : Array.Find(Places, File.Exists);

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        if (Program is null) return;
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Program,
            Args = ["--no-sandbox", "--disable-dev-shm-usage"],
        });
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
    }

    /// <summary>Opens a page that is a file, and fails the test for anything that the page asks of the network.</summary>
    public async Task<OpenPage> OpenAsync(string html, BrowserNewContextOptions? options = null, string fragment = "")
    {
        Assert.SkipWhen(_browser is null, "No Chromium was found; install the package chromium, or name one in FACTTRACKER_CHROMIUM.");
        var path = Path.Combine(Path.GetTempPath(), $"facttracker-{Guid.NewGuid():N}.html");
        await File.WriteAllTextAsync(path, html);
        var context = await _browser!.NewContextAsync(options ?? new());
        var page = await context.NewPageAsync();
        var opened = new OpenPage(page, path);
        page.Request += (_, request) => opened.Requests.Add(request.Url);
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning") opened.Messages.Add(message.Text);
        };
        page.PageError += (_, error) => opened.Messages.Add(error);
        page.Dialog += async (_, dialog) =>
        {
            opened.Messages.Add($"dialog: {dialog.Message}");
            await dialog.DismissAsync();
        };
        await page.GotoAsync(new Uri(path).AbsoluteUri + fragment);
        return opened;
    }
}
