namespace FactTracker;

/// <summary>A kind of value that this version does not know, kept as it was read and written back.</summary>
/// <remarks>Equal by the text of the JSON. Nothing here looks into it: it is compared, counted and worded as something not known.</remarks>
/// <param name="Json">The value as written.</param>
public sealed record UnrecognisedValue(RawJson Json) : ClaimValue
{
    /// <summary>The value as written.</summary>
    public override string ToString() => Json.ToString();
}
