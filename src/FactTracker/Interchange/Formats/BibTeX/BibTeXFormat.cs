using System.Runtime.CompilerServices;
using FactTracker.Interchange.Formats.BibTeX;
using FactTracker.Json;

namespace FactTracker.Interchange;

/// <summary>BibTeX and biblatex: sources as entries of bibliographies, without claims.</summary>
/// <remarks>
/// The reader supports the complete grammar of BibTeX; an error is reported at its place and does not affect the rest. TeX markup is
/// converted to plain text and back. Fields are mapped to the variables of CSL; others are kept as written, with the prefix
/// <c>bibtex:</c>. The text is held in memory, and its entries too if one of them refers to another, because it can inherit from a later
/// one.
/// </remarks>
/// <example><code>
/// var reading = await BibTeXFormat.Default.ReadFileAsync("library.bib");
/// foreach (var source in reading.Set.Sources) Console.WriteLine(source);
/// </code></example>
public sealed class BibTeXFormat : IReadableFormat, IWritableFormat
{
    private BibTeXFormat()
    {
    }

    /// <summary>The format; it has no options.</summary>
    public static BibTeXFormat Default { get; } = new();

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
    public Task<IReadOnlyList<Problem>> WriteAsync(ClaimSet set, Stream output, CancellationToken cancellationToken = default) =>
        ReadBack.WriteAsync(this, set, output, losses => FileWriter.Parts(set, losses, cancellationToken), cancellationToken);

    private static async IAsyncEnumerable<ClaimSetRecord> RecordsAsync(
        PeekedInput input, ReadingOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
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
}
