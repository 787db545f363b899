using System.Text;
using FactTracker.Interchange;

namespace FactTracker.Cli;

/// <summary>Prints claims as the rows of a table below a header: separated values, or a table of GitHub's Markdown.</summary>
/// <remarks>Characters that command a terminal are written as marks, as everywhere; <c>convert</c> writes every text as it is.</remarks>
internal sealed class TableRows : IClaimPrinter
{
    private readonly IReadOnlyList<ClaimColumn> _columns;
    private readonly TableFormat? _format;
    private readonly VerbRun _run;
    private bool _isBegun;

    /// <param name="columns">The columns.</param>
    /// <param name="format">The format of separated values, or null for Markdown.</param>
    /// <param name="run">The run.</param>
    public TableRows(IReadOnlyList<ClaimColumn> columns, TableFormat? format, VerbRun run) =>
        (_columns, _format, _run) = (columns, format, run);

    public void Write(Claim claim)
    {
        Begin();
        WriteRow(_columns.Select(column => _format is null ? column.Words(claim, _run.Host.Culture) : column.Data(claim)));
    }

    /// <summary>Writes the header of a table without claims.</summary>
    public void Finish() => Begin();

    private void Begin()
    {
        if (_isBegun) return;
        _isBegun = true;
        WriteRow(_columns.Select(column => column.Name));
        if (_format is null) _run.Data.Write(Encoding.UTF8.GetBytes($"|{string.Concat(_columns.Select(_ => " --- |"))}\n"));
    }

    private void WriteRow(IEnumerable<string> cells)
    {
        string[] safe = [.. cells.Select(cell => TerminalText.Of(cell).ToString())];
        if (_format is { } format) format.WriteRows([safe], _run.Data);
        else _run.Data.Write(Encoding.UTF8.GetBytes($"| {string.Join(" | ", safe.Select(TableEscapes.Markdown))} |\n"));
    }
}
