using Microsoft.Playwright;

namespace FactTracker.Browser.Tests;

/// <summary>A page in the browser, with what it asked for and complained about.</summary>
public sealed class OpenPage(IPage page, string path) : IAsyncDisposable
{
    public IPage Page { get; } = page;

    /// <summary>What was loaded: the page itself, and nothing else.</summary>
    public List<string> Requests { get; } = [];

    /// <summary>Errors, warnings and dialogs.</summary>
    public List<string> Messages { get; } = [];

    /// <summary>The claims that are shown, by their ids.</summary>
    public Task<string[]> ShownAsync() =>
        Page.EvaluateAsync<string[]>("Array.from(document.querySelectorAll('article.c:not([hidden])'), (claim) => claim.id)");

    /// <summary>Opens whatever is folded.</summary>
    public Task UnfoldAsync() => Page.EvaluateAsync(
        "document.querySelectorAll('details').forEach((it) => it.open = true);"
        + "document.querySelectorAll('article > button[aria-expanded=false]').forEach((it) => it.click())");

    /// <summary>Requires that nothing was loaded besides the page, and that the browser complained about nothing.</summary>
    public void ShouldBeQuiet()
    {
        Requests.Should().ContainSingle();
        Messages.Should().BeEmpty();
    }

    public async ValueTask DisposeAsync()
    {
        await Page.Context.DisposeAsync();
        File.Delete(path);
    }
}
