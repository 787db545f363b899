namespace FactTracker.Benchmarks.Baselines;

/// <summary>A citation as a plain class.</summary>
internal sealed class PlainCitation
{
    public string Source { get; set; } = "";

    public PlainLocator Locator { get; set; } = new();

    public int Credibility { get; set; }
}
