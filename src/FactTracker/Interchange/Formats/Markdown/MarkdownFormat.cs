using System.Globalization;
using System.Text;
using FactTracker.Interchange.Formats.Markdown;

namespace FactTracker.Interchange;

/// <summary>Markdown for articles: a table of claims in words, with a footnote for each thing cited (GitHub Flavored Markdown, with footnotes).</summary>
/// <remarks>
/// Only written: words cannot be taken back into values, which is reported once, and every member that no column has is reported for itself. Text of a set is
/// never read as Markdown or HTML, and only addresses of the web become links. Safe to use from many threads.
/// </remarks>
/// <example><code>var losses = await MarkdownFormat.Default.WriteFileAsync(set, "claims.md");</code></example>
public sealed class MarkdownFormat : IWritableFormat
{
    private readonly CultureInfo _culture;

    /// <summary>The format in a culture.</summary>
    /// <param name="culture">Whose language and formats to use; English where its language has no wording yet.</param>
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
        foreach (var line in article.Lines())
        {
            await output.WriteAsync(Encoding.UTF8.GetBytes(line + "\n"), cancellationToken).ConfigureAwait(false);
        }

        return article.Losses;
    }
}
