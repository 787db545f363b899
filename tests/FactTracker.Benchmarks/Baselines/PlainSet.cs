namespace FactTracker.Benchmarks.Baselines;

/// <summary>The large set as a plain class that JSON is mapped to.</summary>
internal sealed class PlainSet
{
    public string Facttracker { get; set; } = "";

    public string Id { get; set; } = "";

    public string Title { get; set; } = "";

    public string Language { get; set; } = "";

    public List<PlainSource> Sources { get; set; } = [];

    public List<PlainClaim> Claims { get; set; } = [];
}
