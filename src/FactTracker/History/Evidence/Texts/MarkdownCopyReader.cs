namespace FactTracker.History;

/// <summary>Reads copies in Markdown.</summary>
/// <remarks>
/// Encodings are those of <see cref="PlainCopyReader"/>; what counts as text is as in <see cref="SourceCopy.FromMarkdown"/>.
/// </remarks>
/// <example><code>var copy = new MarkdownCopyReader().Read(File.ReadAllBytes("note.md")).Copy;</code></example>
public sealed class MarkdownCopyReader : ISourceCopyReader
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Endings { get; } = [".md", ".markdown"];

    /// <inheritdoc/>
    public SourceCopyReading Read(ReadOnlyMemory<byte> bytes) => CopyBytes.Read(bytes.Span, SourceCopy.FromMarkdown);
}
