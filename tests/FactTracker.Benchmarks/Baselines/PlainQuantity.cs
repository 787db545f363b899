namespace FactTracker.Benchmarks.Baselines;

/// <summary>A quantity as a plain class.</summary>
internal sealed class PlainQuantity
{
    public decimal Amount { get; set; }

    public string Unit { get; set; } = "";

    public string? Approximation { get; set; }

    public string Of { get; set; } = "";
}
