namespace FactTracker;

/// <summary>A part of a text that is replaced: a tag by nothing, an entity by its character.</summary>
/// <remarks>Equal by content. The default replaces nothing by nothing.</remarks>
/// <param name="Offset">The offset of the part, in UTF-16 units.</param>
/// <param name="Length">The length of the part, in UTF-16 units.</param>
/// <param name="Text">What replaces it.</param>
/// <example><code>new TextEdit(3, "&amp;nbsp;".Length, "\u00A0")</code></example>
public readonly record struct TextEdit(int Offset, int Length, string Text)
{
    /// <summary>The offset after the part.</summary>
    internal int End => Offset + Length;
}
