using System.Globalization;
using System.Text;
using FactTracker.Interchange.Formats.Markdown;

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
    private readonly CultureInfo _culture;

    /// <summary>Creates the format for a culture.</summary>
    /// <param name="culture">The culture whose language and formats are used; English when its language is not supported.</param>
    public MarkdownFormat(CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        _culture = culture;
    }

    /// <summary>The format in English.</summary>
    public static MarkdownFormat Default { get; } = new(CultureInfo.GetCultureInfo("en"));

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
        var article = new Article(set, _culture);
        foreach (var line in article.Lines(cancellationToken))
        {
            await output.WriteAsync(Encoding.UTF8.GetBytes(line + "\n"), cancellationToken).ConfigureAwait(false);
        }

        return article.Losses;
    }
}
