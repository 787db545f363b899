using System.Runtime.CompilerServices;
using System.Text.Unicode;

namespace FactTracker.Interchange.Formats.BibTeX;

/// <summary>Reads a text in pieces, which is the same as reading it as a whole as long as there is nothing wrong with it.</summary>
/// <remarks>
/// A piece ends before an at sign at the start of a line. If its last part is closed before that, it is read as it is within the whole;
/// otherwise something is wrong with the piece.
/// </remarks>
/// <param name="pieceLength">The least length of a piece in bytes.</param>
internal sealed class PieceReader(int pieceLength)
{
    /// <summary>Parses a text to its end.</summary>
    /// <returns>
    /// Its parts without the entries, or null when it must be read as a whole: anything is wrong with it, an entry refers to another, or
    /// there is no entry.
    /// </returns>
    public async ValueTask<BibFile?> SurveyAsync(Stream text, ReadingOptions options, CancellationToken cancellationToken)
    {
        var file = new BibFile();
        var pieces = new TextPieces(text, pieceLength);
        for (var lines = 0; await pieces.AdvanceAsync(lines, cancellationToken).ConfigureAwait(false);)
        {
            var context = ContextOf(pieces, options, out lines);
            foreach (var entry in BibParser.Entries(context, file, known: null))
            {
                file.Count(entry);
            }

            if (Utf8.IsValid(pieces.Piece.Span) && !context.HasProblems && !file.HasReferences) continue;
            options.Bounds?.TryRepeat(-file.Produced); // It is produced again when the text is read as a whole.
            return null;
        }

        return file.HasEntries ? file : null;
    }

    /// <summary>Reads a text that was parsed before.</summary>
    public async IAsyncEnumerable<ClaimSetRecord> ReadAsync(
        Stream text, BibFile known, ReadingOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (FileReader.HeaderOf(known) is { Extensions.Count: > 0 } header) yield return new ClaimSetRecord { Header = header };
        var file = new BibFile();
        var pieces = new TextPieces(text, pieceLength);
        for (var lines = 0; await pieces.AdvanceAsync(lines, cancellationToken).ConfigureAwait(false);)
        {
            var context = ContextOf(pieces, options, out lines);
            foreach (var record in FileReader.Read(BibParser.Entries(context, file, known), ReaderOf(context)))
            {
                yield return record;
            }
        }
    }

    /// <summary>Reads a text in which no entry refers to another. The header comes at the end.</summary>
    public async IAsyncEnumerable<ClaimSetRecord> ReadOnceAsync(
        Stream text, ReadingOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var file = new BibFile();
        var pieces = new TextPieces(text, pieceLength);
        for (var lines = 0; await pieces.AdvanceAsync(lines, cancellationToken).ConfigureAwait(false);)
        {
            var before = file;
            ImportContext context;
            List<BibEntry> entries;
            do
            {
                context = ContextOf(pieces, options, out lines);
                file = before.Copy();
                entries = [.. BibParser.Entries(context, file, known: null)];
            }
            while (context.HasProblems && await pieces.ExtendAsync(cancellationToken).ConfigureAwait(false));

            foreach (var record in FileReader.Read(entries, ReaderOf(context)))
            {
                yield return record;
            }
        }

        yield return new ClaimSetRecord { Header = FileReader.HeaderOf(file) };
    }

    private static ImportContext ContextOf(TextPieces pieces, ReadingOptions options, out int lines)
    {
        var text = TextEncodings.WithLineFeeds(pieces.Piece);
        lines = text.Span.Count((byte)'\n');
        return new ImportContext(text, options, pieces.Line);
    }

    private static EntryReader ReaderOf(ImportContext context) => new(context, new Inheritance([]));
}
