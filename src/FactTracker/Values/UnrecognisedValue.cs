namespace FactTracker;

/// <summary>A kind of value that this version does not recognize. It is preserved as it was read, and written back.</summary>
/// <remarks>
/// Equality is by the text of the JSON. The content is not interpreted: it is compared and counted, and worded as an unknown kind of value.
/// </remarks>
/// <param name="Json">The JSON text of the value.</param>
public sealed partial record UnrecognisedValue(RawJson Json) : ClaimValue
{
    /// <summary>Returns the JSON text.</summary>
    public override string ToString() => Json.ToString();
}
