namespace FactTracker;

/// <summary>True or false as a value.</summary>
/// <param name="Flag">True or false.</param>
/// <example><code>ClaimValue isMember = true;</code></example>
public sealed partial record FlagValue(bool Flag) : ClaimValue
{
    /// <summary>Returns <c>true</c> or <c>false</c>.</summary>
    public override string ToString() => Flag ? "true" : "false";
}
