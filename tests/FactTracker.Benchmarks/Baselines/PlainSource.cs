namespace FactTracker.Benchmarks.Baselines;

/// <summary>A source as a plain class.</summary>
internal sealed class PlainSource
{
    public string Id { get; set; } = "";

    public string Kind { get; set; } = "";

    public string Title { get; set; } = "";

    public string Publisher { get; set; } = "";

    public string Published { get; set; } = "";

    public string Url { get; set; } = "";

    public string Reliability { get; set; } = "";

    public List<string>? BasedOn { get; set; }
}
