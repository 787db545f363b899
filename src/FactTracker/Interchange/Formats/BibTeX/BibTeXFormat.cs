using System.Runtime.CompilerServices;
using FactTracker.Interchange.Formats.BibTeX;
using FactTracker.Json;

namespace FactTracker.Interchange;

/// <summary>BibTeX and biblatex: sources as entries of bibliographies, without claims.</summary>
/// <remarks>
/// The reader supports the complete grammar of BibTeX; an error is reported at its place and does not affect the rest. TeX markup is
/// converted to plain text and back. Fields are mapped to the variables of CSL; others are kept as written, with the prefix
/// <c>bibtex:</c>. The text is held in memory, and its entries too if one of them refers to another, because it can inherit from a later
/// one. A large file without such entries and without errors is read in pieces.
/// </remarks>
/// <example><code>
/// var reading = await BibTeXFormat.Default.ReadFileAsync("library.bib");
/// foreach (var source in reading.Set.Sources) Console.WriteLine(source);
/// </code></example>
public sealed class BibTeXFormat : IReadableFormat, IWritableFormat
{
    private const int LargestHeld = 1 << 25; // A file up to this is held, which is faster.
    private const int PieceLength = 1 << 20;
    private readonly PieceReader _pieces;
    private readonly long _largestHeld;

    private BibTeXFormat(long largestHeld, int pieceLength) => (_largestHeld, _pieces) = (largestHeld, new PieceReader(pieceLength));

    /// <summary>The format; it has no options.</summary>
    public static BibTeXFormat Default { get; } = new(LargestHeld, PieceLength);

    /// <inheritdoc/>
    public string Name => "bibtex";

    /// <inheritdoc/>
    public string Title => "BibTeX";

    /// <inheritdoc/>
    public IReadOnlyList<string> Endings => [".bib", ".bibtex"];

    /// <inheritdoc/>
    public bool Recognises(ReadOnlySpan<byte> head) => BibRecognition.IsBibTeX(WideText.HeadOf(head));

    /// <inheritdoc/>
    public IAsyncEnumerable<ClaimSetRecord> ReadRecordsAsync(
        PeekedInput input, ReadingOptions options, CancellationToken cancellationToken = default) =>
        BoundedReading.OfUtf8(input, options, RecordsAsync, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Problem>> WriteAsync(ClaimSet set, Stream output, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(set);
        var keys = new BibKeys(set);
        return ReadBack.WriteAsync(
            keys.HasReferences ? this : new WrittenBib(_pieces, Title), set, output,
            losses => FileWriter.Parts(set, keys, losses, cancellationToken), cancellationToken);
    }

    /// <summary>Returns the format with other limits of what is held in memory, for tests.</summary>
    internal static BibTeXFormat Holding(long bytes, int pieceLength) => new(bytes, pieceLength);

    private async IAsyncEnumerable<ClaimSetRecord> RecordsAsync(
        PeekedInput input, ReadingOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (MayBeInPieces(input, options))
        {
            var start = input.Text.Position;
            var file = await _pieces.SurveyAsync(input.Text, options, cancellationToken).ConfigureAwait(false);
            input.Text.Position = start;
            if (file is not null)
            {
                await foreach (var record in _pieces.ReadAsync(input.Text, file, options, cancellationToken).ConfigureAwait(false))
                {
                    yield return record;
                }

                yield break;
            }
        }

        if (await WholeText.ReadAsync(input, options, cancellationToken).ConfigureAwait(false) is not { } bytes)
        {
            yield return WholeText.TooLong(options);
            yield break;
        }

        var (text, was) = TextEncodings.ToUtf8(bytes);
        var context = new ImportContext(TextEncodings.WithLineFeeds(text), options);
        if (was is not null) context.Report(0, JsonPath.Root, Rules.ForeignRepaired, $"The text is not UTF-8; it is read as {was}.");
        foreach (var record in FileReader.Read(context)) yield return record;
    }

    // A text that can be read twice, is not in memory, and is not longer than allowed.
    private bool MayBeInPieces(PeekedInput input, ReadingOptions options) =>
        input is { Whole: null, Text.CanSeek: true } && input.Text.Length - input.Text.Position is var length
        && length > _largestHeld && length <= options.MaxBytes;
}
