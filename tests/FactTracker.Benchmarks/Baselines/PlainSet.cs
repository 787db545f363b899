namespace FactTracker.Benchmarks.Baselines;

/// <summary>What the large set looks like to those who map JSON onto plain classes.</summary>
internal sealed class PlainSet
{
    public string Facttracker { get; set; } = "";

    public string Id { get; set; } = "";

    public string Title { get; set; } = "";

    public string Language { get; set; } = "";

    public List<PlainSource> Sources { get; set; } = [];

    public List<PlainClaim> Claims { get; set; } = [];
}
