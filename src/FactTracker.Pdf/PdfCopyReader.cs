using System.Text;
using FactTracker.History;
using UglyToad.PdfPig;
using UglyToad.PdfPig.DocumentLayoutAnalysis.TextExtractor;
using UglyToad.PdfPig.Exceptions;

namespace FactTracker.Pdf;

/// <summary>Reads copies of sources that are PDF files, so that quotes can be looked for in their text.</summary>
/// <remarks>
/// <para>The text is that of the pages in the order in which it is drawn, with the pages that quotes are found on. Words divided at the end
/// of a line are found. A file of pictures alone has no text and is a fault, and so is an encrypted one.</para>
/// <para>Safe to use from many threads.</para>
/// </remarks>
/// <example><code>
/// var copies = FactTracker.History.SourceCopyFolder.Open("texts", [new FactTracker.Pdf.PdfCopyReader()]);
/// </code></example>
public sealed class PdfCopyReader : ISourceCopyReader
{
    private static readonly ParsingOptions Lenient = new() { UseLenientParsing = true, SkipMissingFonts = true };

    /// <inheritdoc/>
    public IReadOnlyList<string> Endings { get; } = [".pdf"];

    /// <inheritdoc/>
    public SourceCopyReading Read(ReadOnlyMemory<byte> bytes)
    {
        var text = new StringBuilder();
        var pages = new List<int>();
        try
        {
            using var document = PdfDocument.Open(bytes.ToArray(), Lenient);
            foreach (var page in document.GetPages())
            {
                pages.Add(text.Length);
                text.Append(ContentOrderTextExtractor.GetText(page, addDoubleNewline: true).ReplaceLineEndings("\n")).Append("\n\n");
            }
        }
        catch (PdfDocumentEncryptedException)
        {
            return Fault("It is encrypted. Save it without a password.");
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // The reader of files answers damaged ones with exceptions of many types.
            return Fault($"It cannot be read as a PDF: {e.Message}");
        }

        return string.IsNullOrWhiteSpace(text.ToString())
            ? Fault("It has no text; its pages may be pictures. Save the text that a program for character recognition finds.")
            : new SourceCopyReading { Copy = SourceCopy.FromPages(text.ToString(), pages, SourceCopy.HashOf(bytes.Span)) };
    }

    private static SourceCopyReading Fault(string words) => new() { Fault = words };
}
