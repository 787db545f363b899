namespace FactTracker.Storage;

/// <summary>The claim has a text in a member that begins with some characters: one of its <see cref="ClaimIndex.Terms"/>, or its id.
/// </summary>
/// <remarks>Equal by content.</remarks>
/// <param name="Field">The member.</param>
/// <param name="Prefix">The characters, at least one, folded by <see cref="IndexTerm.Fold"/>; those of ids as they are.</param>
/// <example><code>
/// StoreCondition condition = new HasPrefix(StoreField.Property, "median "); // property = "median *"
/// </code></example>
public sealed record HasPrefix(StoreField Field, string Prefix) : StoreCondition
{
    /// <summary>Returns the condition in words.</summary>
    public override string ToString() => $"{FieldWords.Of(Field)} begins with \"{Prefix}\"";
}
