namespace FactTracker.Interchange;

/// <summary>
/// A JSON text within another text, such as a script in a page, and its place there, so that problems have places in the whole text.
/// </summary>
/// <remarks><c>default</c> is an empty text.</remarks>
/// <param name="Utf8">The text in UTF-8.</param>
/// <param name="Line">The line of the whole text on which it begins, counted from 1.</param>
/// <param name="Column">The column of its first character in UTF-16 units, counted from 1.</param>
/// <example><code>var records = format.Read([new JsonLdBlock(utf8, 12, 36)], ReadingOptions.Default);</code></example>
public readonly record struct JsonLdBlock(ReadOnlyMemory<byte> Utf8, long Line = 1, int Column = 1)
{
    /// <summary>
    /// The base of relative addresses in the text, as the <c>base</c> element of a page gives it (HTML Standard, section 4.2.3). When null,
    /// relative addresses stay relative.
    /// </summary>
    public Url? BaseAddress { get; init; }
}
