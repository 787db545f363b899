namespace FactTracker.Storage;

/// <summary>The claim has some text in a member: one or more of its <see cref="ClaimIndex.Terms"/>.</summary>
/// <remarks>Equal by content.</remarks>
/// <param name="Field">The member; not <see cref="StoreField.Id"/>, which every claim has.</param>
/// <example><code>
/// StoreCondition condition = new HasField(StoreField.Place); // has place
/// </code></example>
public sealed record HasField(StoreField Field) : StoreCondition
{
    /// <summary>Returns the condition in words.</summary>
    public override string ToString() => $"{FieldWords.Of(Field)} is stated";
}
