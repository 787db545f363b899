namespace FactTracker.History;

/// <summary>Makes the text of a copy from the bytes of a file.</summary>
/// <remarks>Implementations are safe to use from many threads.</remarks>
/// <example><code>var reading = new MarkdownCopyReader().Read(File.ReadAllBytes("note.md"));</code></example>
public interface ISourceCopyReader
{
    /// <summary>The file endings that it reads, in lower case and with the dot.</summary>
    IReadOnlyList<string> Endings { get; }

    /// <summary>Reads a file.</summary>
    /// <param name="bytes">Its bytes.</param>
    /// <returns>The copy with its hash, or why it is none.</returns>
    SourceCopyReading Read(ReadOnlyMemory<byte> bytes);
}
