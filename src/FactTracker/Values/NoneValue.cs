namespace FactTracker;

/// <summary>It is known that there is no value: the land has no king.</summary>
/// <example><code>Value = [new NoneValue()]</code></example>
public sealed record NoneValue : ClaimValue
{
    /// <summary><c>none</c>.</summary>
    public override string ToString() => "none";
}
