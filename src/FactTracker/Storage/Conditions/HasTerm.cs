namespace FactTracker.Storage;

/// <summary>The claim has a text in a member: one of its <see cref="ClaimIndex.Terms"/>, or its id.</summary>
/// <remarks>Equal by content.</remarks>
/// <param name="Field">The member.</param>
/// <param name="Text">The text, folded by <see cref="IndexTerm.Fold"/>; ids of claims and sources as they are.</param>
/// <example><code>
/// StoreCondition condition = new HasTerm(StoreField.Property, IndexTerm.Fold("Median Rent"));
/// </code></example>
public sealed record HasTerm(StoreField Field, string Text) : StoreCondition
{
    /// <summary>Returns the condition in words.</summary>
    public override string ToString() => $"{FieldWords.Of(Field)} is \"{Text}\"";
}
