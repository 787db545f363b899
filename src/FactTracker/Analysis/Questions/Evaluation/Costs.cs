namespace FactTracker.Analysis;

/// <summary>What conditions cost, in about the time of comparing two words; they only decide the order in which they are asked.</summary>
internal static class Costs
{
    public const int Member = 1;
    public const int Text = 4;
    public const int Date = 6;
    public const int Value = 8;
    public const int Source = 10;
    public const int Words = 20;
    public const int Confidence = 20;
    public const int Origins = 1_000;
}
