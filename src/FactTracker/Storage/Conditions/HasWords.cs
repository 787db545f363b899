namespace FactTracker.Storage;

/// <summary>The words of the claim, <see cref="ClaimIndex.Words"/>, have all of some words, in any order.</summary>
/// <remarks>Equal by content.</remarks>
/// <param name="Words">The words, in the form of <see cref="ClaimIndex.Words"/>; a star at the end of a word stands for any more
/// characters.
/// </param>
/// <example><code>
/// StoreCondition condition = new HasWords(["friendly", "rus*"]); // text ~ "friendly rus*"
/// </code></example>
public sealed record HasWords(ValueList<string> Words) : StoreCondition
{
    /// <summary>Returns the condition in words.</summary>
    public override string ToString() => $"the text has {string.Join(" and ", (IEnumerable<string>)Words)}";
}
