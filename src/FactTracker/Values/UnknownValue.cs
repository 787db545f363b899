namespace FactTracker;

/// <summary>States that there is a value, but not known which. This differs from no value and from a missing member.</summary>
/// <example><code>Value = [new UnknownValue { Words = "an undisclosed sum" }]</code></example>
public sealed partial record UnknownValue : DateStatement
{
    /// <summary>Returns <c>unknown</c>.</summary>
    public override string ToString() => "unknown";
}
