namespace FactTracker.Benchmarks.Baselines;

/// <summary>A locator as a plain class.</summary>
internal sealed class PlainLocator
{
    public string Page { get; set; } = "";

    public string Section { get; set; } = "";
}
