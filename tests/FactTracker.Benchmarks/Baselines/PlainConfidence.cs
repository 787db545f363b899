namespace FactTracker.Benchmarks.Baselines;

/// <summary>A confidence as a plain class.</summary>
internal sealed class PlainConfidence
{
    public decimal Probability { get; set; }
}
