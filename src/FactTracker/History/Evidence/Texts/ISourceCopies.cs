namespace FactTracker.History;

/// <summary>Finds the local copies of sources.</summary>
/// <remarks>It is asked for each source once, from several threads at a time.</remarks>
/// <example><code>ISourceCopies copies = SourceCopyFolder.Open("texts", [new MarkdownCopyReader()]);</code></example>
public interface ISourceCopies
{
    /// <summary>Returns the copy of a source, or why there is none that can be used.</summary>
    /// <param name="id">The id of the source.</param>
    /// <param name="source">The source, or null when it is not in the set.</param>
    SourceCopyReading Find(SourceId id, Source? source);
}
