namespace FactTracker;

/// <summary>There is a value, and it is not known which. Not the same as no value, and not the same as saying nothing.</summary>
/// <example><code>Value = [new UnknownValue { Words = "an undisclosed sum" }]</code></example>
public sealed record UnknownValue : DateStatement
{
    /// <summary><c>unknown</c>.</summary>
    public override string ToString() => "unknown";
}
