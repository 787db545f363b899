namespace FactTracker.Analysis;

/// <summary>How many independent origins a claim has: an interval, because sources seldom say everything they rest on.</summary>
/// <remarks>Equality is by content. <c>default</c> is no origin at all.</remarks>
/// <param name="Certain">The least number of origins that is consistent with what the sources say.</param>
/// <param name="Possible">The greatest number of origins that is consistent with what the sources say.</param>
/// <example><code>new OriginCount(1, 3).ToString(); // "1 to 3"</code></example>
public readonly record struct OriginCount(int Certain, int Possible)
{
    /// <summary>Returns the two numbers, or one if they are the same.</summary>
    public override string ToString() =>
        Certain == Possible ? $"{Certain}" : $"{Certain} to {Possible}";
}
