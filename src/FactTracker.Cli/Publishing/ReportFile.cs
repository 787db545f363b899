using FactTracker.Interchange;
using FactTracker.Reports;

namespace FactTracker.Cli.Publishing;

/// <summary>A report of a set as a file.</summary>
/// <param name="name">The name of the format: <c>html</c> or <c>markdown</c>.</param>
/// <param name="options">What the report shows.</param>
internal sealed class ReportFile(string name, ReportOptions options) : IWritableFormat
{
    public const string Html = "html", Markdown = "markdown";

    public string Name => name;

    public string Title => "reports";

    public IReadOnlyList<string> Endings { get; } = [];

    public Task<IReadOnlyList<Problem>> WriteAsync(ClaimSet set, Stream output, CancellationToken cancellationToken = default)
    {
        var report = set.ToReport(options);
        if (name == Markdown) report.WriteMarkdown(output, cancellationToken);
        else report.WriteHtml(output, cancellationToken);
        return Task.FromResult<IReadOnlyList<Problem>>([]);
    }
}
