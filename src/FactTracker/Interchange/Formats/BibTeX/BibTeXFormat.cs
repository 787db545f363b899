using System.Runtime.CompilerServices;
using FactTracker.Interchange.Formats.BibTeX;
using FactTracker.Json;

namespace FactTracker.Interchange;

/// <summary>BibTeX and biblatex: sources as entries of bibliographies, and no claims.</summary>
/// <remarks>
/// All of BibTeX's grammar is read; what is wrong is reported at its place and costs nothing but itself. TeX becomes words, and words TeX. Fields
/// stand for the variables of CSL; those that stand for none are kept under <c>bibtex:</c> as they are written. A file is held in memory whole, as
/// what is inherited may stand behind.
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
    public bool Recognises(ReadOnlySpan<byte> head) => BibRecognition.IsBibTeX(head);

    /// <inheritdoc/>
    public async IAsyncEnumerable<ClaimSetRecord> ReadRecordsAsync(
        PeekedInput input, ReadingOptions options, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (await WholeText.ReadAsync(input.Text, options, cancellationToken).ConfigureAwait(false) is not { } bytes)
        {
            yield return WholeText.TooLong(options);
            yield break;
        }

        var (text, was) = TextEncodings.ToUtf8(bytes);
        var context = new ImportContext(TextEncodings.WithLineFeeds(text), options);
        if (was is not null) context.Report(0, JsonPath.Root, Rules.ForeignRepaired, $"The text is not UTF-8; it is read as {was}.");
        foreach (var record in FileReader.Read(context)) yield return record;
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<Problem>> WriteAsync(ClaimSet set, Stream output, CancellationToken cancellationToken = default) =>
        ReadBack.WriteAsync(this, set, output, (stream, losses) => FileWriter.Write(set, stream, losses), cancellationToken);
}
