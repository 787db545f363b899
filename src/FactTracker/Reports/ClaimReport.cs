using System.Text;
using FactTracker.Reports.Content;
using FactTracker.Reports.Html;
using FactTracker.Reports.Markdown;

namespace FactTracker.Reports;

/// <summary>A report of a set for people: one page that needs nothing besides itself.</summary>
/// <remarks>
/// The page contains all it shows, accesses no network, and runs no script but its own, which its Content-Security-Policy admits by hash.
/// Without scripts everything is shown, except for search and filters. All texts of the set are escaped, and only web addresses become
/// links. The same set and options give the same bytes. Immutable and thread-safe.
/// </remarks>
/// <example><code>
/// var options = new FactTracker.Reports.ReportOptions(SystemClock.Instance.GetCurrentInstant());
/// FactTracker.Reports.ReportQueries.ToReport(set, options).WriteHtml(stream);
/// </code></example>
public sealed class ClaimReport
{
    private readonly ReportContent _content;

    internal ClaimReport(ClaimSet set, ReportOptions options) => _content = new ReportContent(set, options);

    /// <summary>The number of conflicts, of claims that are out of date, and of claims without a source, which the report shows.</summary>
    public long OpenQuestions
    {
        get
        {
            var summary = new ReportSummary(_content);
            return _content.ConflictCount + summary.Stale + summary.WithoutSource;
        }
    }

    /// <summary>Writes the report as an HTML page in UTF-8.</summary>
    /// <param name="output">Where to write; it stays open.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    public void WriteHtml(Stream output, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(output);
        foreach (var piece in new HtmlPage(_content).Pieces())
        {
            cancellationToken.ThrowIfCancellationRequested();
            output.Write(Encoding.UTF8.GetBytes(piece));
        }
    }

    /// <summary>Returns the report as an HTML page.</summary>
    public string ToHtml() => string.Concat(new HtmlPage(_content).Pieces());

    /// <summary>Writes the report in Markdown: what it says at the top, what changed, what is open, and a table of the claims.</summary>
    /// <param name="output">Where to write; it stays open.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    public void WriteMarkdown(Stream output, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(output);
        new MarkdownReport(_content).Write(output, cancellationToken);
    }

    /// <summary>Returns the report in Markdown.</summary>
    public string ToMarkdown()
    {
        using var stream = new MemoryStream();
        WriteMarkdown(stream);
        return Encoding.UTF8.GetString(stream.GetBuffer().AsSpan(0, (int)stream.Length));
    }
}
