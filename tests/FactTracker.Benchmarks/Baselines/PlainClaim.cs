namespace FactTracker.Benchmarks.Baselines;

/// <summary>A claim as a plain class, with dates as strings.</summary>
internal sealed class PlainClaim
{
    public string Id { get; set; } = "";

    public string Text { get; set; } = "";

    public string Subject { get; set; } = "";

    public string Property { get; set; } = "";

    public PlainQuantity Value { get; set; } = new();

    public string When { get; set; } = "";

    public PlainConfidence Confidence { get; set; } = new();

    public List<PlainCitation> Citations { get; set; } = [];

    public List<string> Tags { get; set; } = [];

    public string Recorded { get; set; } = "";
}
