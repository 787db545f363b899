namespace FactTracker;

/// <summary>States that there is known to be no value: the country has no king.</summary>
/// <example><code>Value = [new NoneValue()]</code></example>
public sealed partial record NoneValue : ClaimValue
{
    /// <summary>Returns <c>none</c>.</summary>
    public override string ToString() => "none";
}
