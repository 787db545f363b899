namespace FactTracker.History;

/// <summary>Reads copies that are text as they are: plain text, source code, tables.</summary>
/// <remarks>
/// UTF-8, or UTF-16 with a byte order mark; a text that is neither is read as Latin-1, so that its ASCII letters are found. A file with
/// null bytes is no text.
/// </remarks>
/// <example><code>var copy = new PlainCopyReader().Read(File.ReadAllBytes("note.txt")).Copy;</code></example>
public sealed class PlainCopyReader : ISourceCopyReader
{
    /// <summary>The ending <c>.txt</c>. A folder of copies also reads files of unknown endings in this way.</summary>
    public IReadOnlyList<string> Endings { get; } = [".txt", ".text", ".log"];

    /// <inheritdoc/>
    public SourceCopyReading Read(ReadOnlyMemory<byte> bytes) => CopyBytes.Read(bytes.Span, SourceCopy.FromText);
}
