using FactTracker.History;

namespace FactTracker.WebPages;

/// <summary>Reads copies of sources that are web pages, so that quotes can be looked for in their text.</summary>
/// <remarks>
/// <para>The text is what stands between the tags, with entities decoded; scripts, styles, templates, comments and the title are no text.
/// Its lines are those of the file. What scripts add or styles hide is not known. The encoding is that of a byte order mark or a
/// <c>meta</c>, or else UTF-8 or windows-1252, as browsers have it.</para>
/// <para>Nothing is fetched or run. Safe to use from many threads.</para>
/// </remarks>
/// <example><code>
/// var copies = FactTracker.History.SourceCopyFolder.Open("texts", [new WebPageCopyReader()]);
/// </code></example>
public sealed class WebPageCopyReader : ISourceCopyReader
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Endings { get; } = [".html", ".htm", ".xhtml"];

    /// <inheritdoc/>
    public SourceCopyReading Read(ReadOnlyMemory<byte> bytes)
    {
        var page = PageText.Decode(bytes.Span).Text;
        return page.Contains('\0', StringComparison.Ordinal)
            ? new SourceCopyReading { Fault = "It is not a page: it has null characters." }
            : new SourceCopyReading { Copy = SourceCopy.FromText(PageWords.Seen.Of(page).Text, SourceCopy.HashOf(bytes.Span)) };
    }
}
