namespace FactTracker.Interchange.Formats.BibTeX;

/// <summary>Reads a text that was just written, in which no entry refers to another: in pieces, with the header at the end.</summary>
/// <param name="pieces">Reads the pieces.</param>
/// <param name="title">The title of the format.</param>
internal sealed class WrittenBib(PieceReader pieces, string title) : IReadableFormat
{
    public string Name => "bibtex";

    public string Title => title;

    public IReadOnlyList<string> Endings => [];

    public bool Recognises(ReadOnlySpan<byte> head) => false;

    public IAsyncEnumerable<ClaimSetRecord> ReadRecordsAsync(
        PeekedInput input, ReadingOptions options, CancellationToken cancellationToken = default) =>
        pieces.ReadOnceAsync(input.Text, options, cancellationToken);
}
