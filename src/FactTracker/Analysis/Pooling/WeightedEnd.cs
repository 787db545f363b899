namespace FactTracker.Analysis;

/// <summary>One end of an interval that goes into a pool, with its weight.</summary>
internal readonly record struct WeightedEnd(decimal Probability, decimal Weight) : IComparable<WeightedEnd>
{
    public int CompareTo(WeightedEnd other) =>
        Probability.CompareTo(other.Probability) is not 0 and var order ? order : Weight.CompareTo(other.Weight);
}
