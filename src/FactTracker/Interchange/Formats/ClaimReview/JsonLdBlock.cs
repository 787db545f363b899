namespace FactTracker.Interchange;

/// <summary>A JSON text that is a piece of another, such as a script of a page, and where in that it begins, so that problems are told at their place there.</summary>
/// <remarks><c>default</c> is an empty text.</remarks>
/// <param name="Utf8">The text in UTF-8.</param>
/// <param name="Line">The line of the whole text on which it begins, counted from 1.</param>
/// <param name="Column">The column of its first character in UTF-16 units, counted from 1.</param>
/// <example><code>var records = ClaimReviewFormat.Default.Read([new JsonLdBlock(utf8, 12, 36)], ImportOptions.Default);</code></example>
public readonly record struct JsonLdBlock(ReadOnlyMemory<byte> Utf8, long Line = 1, int Column = 1)
{
    /// <summary>The address that relative ones in the text are relative to, as the <c>base</c> of a page says it (HTML Standard, section 4.2.3); null where
    /// none is known, and they stay as they are.</summary>
    public Url? BaseAddress { get; init; }
}
