using System.Buffers;
using System.Globalization;
using System.Text;
using FactTracker.Interchange.Formats.Markdown;
using FactTracker.Interchange.Shared.Tables;

namespace FactTracker.Interchange;

/// <summary>
/// Markdown for articles: a table of claims in words, with a footnote for each cited source (GitHub Flavored Markdown, with footnotes).
/// </summary>
/// <remarks>
/// Write-only: words cannot be converted back into values, which is reported once; every member without a column is reported separately.
/// Texts of a set are escaped, so that they are never interpreted as Markdown or HTML, and only web addresses become links. Thread-safe.
/// </remarks>
/// <example><code>var losses = await MarkdownFormat.Default.WriteFileAsync(set, "claims.md");</code></example>
public sealed class MarkdownFormat : IWritableFormat
{
    private const int FlushAt = 1 << 16;
    private readonly CultureInfo? _culture;

    /// <summary>Creates the format for a culture.</summary>
    /// <param name="culture">The culture whose language and formats are used; English when its language is not supported.</param>
    public MarkdownFormat(CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        _culture = culture;
    }

    // English is looked up when something is written: every list of formats has this format, and the runtime would read the data of a
    // language for each run.
    private MarkdownFormat()
    {
    }

    /// <summary>The format in English.</summary>
    public static MarkdownFormat Default { get; } = new();

    /// <inheritdoc/>
    public string Name => "markdown";

    /// <inheritdoc/>
    public string Title => "Markdown tables with footnotes";

    /// <inheritdoc/>
    public IReadOnlyList<string> Endings { get; } = [".md", ".markdown"];

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Problem>> WriteAsync(ClaimSet set, Stream output, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentNullException.ThrowIfNull(output);
        var culture = _culture ?? CultureInfo.GetCultureInfo("en");
        var start = new OutputStart(output);
        var columns = new UsedHeadings(set, culture, cancellationToken);
        var article = new Article(set, culture, start.IsKnown ? columns.FindLikely() : columns.FindAll());
        await WriteAsync(article, output, cancellationToken).ConfigureAwait(false);
        if (!article.LacksColumn) return article.Losses;
        start.Return();
        article = new Article(set, culture, columns.FindAll());
        await WriteAsync(article, output, cancellationToken).ConfigureAwait(false);
        return article.Losses;
    }

    private static async Task WriteAsync(Article article, Stream output, CancellationToken cancellationToken)
    {
        var buffer = new ArrayBufferWriter<byte>(FlushAt * 2);
        foreach (var line in article.Lines(cancellationToken))
        {
            Encoding.UTF8.GetBytes(line, buffer);
            buffer.Write("\n"u8);
            if (buffer.WrittenCount < FlushAt) continue;
            await output.WriteAsync(buffer.WrittenMemory, cancellationToken).ConfigureAwait(false);
            buffer.ResetWrittenCount();
        }

        await output.WriteAsync(buffer.WrittenMemory, cancellationToken).ConfigureAwait(false);
    }
}
