using System.Runtime.CompilerServices;
using FactTracker.Interchange;

namespace FactTracker.WebPages;

/// <summary>Web pages with claim reviews in them: the <c>application/ld+json</c> scripts of HTML.</summary>
/// <remarks>
/// <para>Read only. All scripts of a page are read together, as a review may refer to a publisher that another script describes. A script
/// that is no JSON is a problem at its place in the page and costs the others nothing. Comments and CDATA marks around the JSON are left
/// out, and so are the entities of a script that was escaped as if it were text. Microdata and RDFa are reported, and not read.</para>
/// <para>The page is only cut into tokens (HTML Standard, section 13.2.5): no tree is built, nothing is run and nothing is fetched, and the
/// time taken grows with the length of the page alone. The encoding is that of a byte order mark or a <c>meta</c>, or else UTF-8; what is
/// none of these is read as windows-1252, and reported. Safe to use from many threads.</para>
/// </remarks>
/// <example><code>var reading = await WebPageFormat.Default.ReadFileAsync("page.html");</code></example>
public sealed class WebPageFormat : IReadableFormat
{
    private readonly ClaimReviewFormat _reviews;

    /// <summary>The format with a way to read the reviews.</summary>
    /// <param name="reviews">How reviews are read, or null for the default.</param>
    public WebPageFormat(ClaimReviewFormat? reviews = null) => _reviews = reviews ?? ClaimReviewFormat.Default;

    /// <summary>The format with the default way to read reviews.</summary>
    public static WebPageFormat Default { get; } = new();

    /// <inheritdoc/>
    public string Name => "html";

    /// <inheritdoc/>
    public string Title => "Web page with ClaimReview (HTML)";

    /// <inheritdoc/>
    public IReadOnlyList<string> Endings => [".html", ".htm", ".xhtml"];

    /// <inheritdoc/>
    public bool Recognises(ReadOnlySpan<byte> head) => PageRecognition.IsPage(head);

    /// <inheritdoc/>
    public async IAsyncEnumerable<ClaimSetRecord> ReadRecordsAsync(
        PeekedInput input, ReadingOptions options, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(options);
        if (await PageBytes.ReadAsync(input.Text, options, cancellationToken).ConfigureAwait(false) is not { } bytes)
        {
            yield return Problem(
                Rules.LimitPassed, $"The page has more than {options.MaxBytes} bytes, which is as much as is read of it as a whole.",
                options);
            yield break;
        }

        var (text, guessed) = PageText.Decode(bytes);
        if (guessed is not null) yield return Problem(
            Rules.ForeignRepaired, $"The page names no encoding and is not in UTF-8; it is read as {guessed}.", options);
        var (scripts, markup, open) = PageScripts.Find(text);
        if (markup is { } at) yield return Problem(
            Rules.ForeignUnread, "The elements of the page say a review, as microdata or RDFa, which is not read.", options, at.Line,
            at.Column);
        if (open is { } cut) yield return Problem(
            Rules.ForeignMalformed, "The page ends within a script or a tag; it was cut off.", options, cut.Line, cut.Column);
        if (scripts.Count == 0)
        {
            yield return Problem(Rules.NotInFormat, "There is no script of the type application/ld+json in the page.", options);
            yield break;
        }

        foreach (var block in scripts)
        {
            if (block.Utf8.Span.IndexOf("\uFFFD"u8) >= 0)
                yield return Problem(
                    Rules.ForeignRepaired,
                    "The script has bytes that are no characters in the encoding of the page; each is read as U+FFFD.", options, block.Line,
                    block.Column);
        }

        foreach (var record in _reviews.Read(scripts, options))
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return record;
        }
    }

    private static ClaimSetRecord Problem(Rule rule, string message, ReadingOptions options, long line = 1, int column = 1) =>
        new() { Problems = [new Problem(rule, "$", message) { File = options.FileName, Line = line, Column = column }] };
}
