namespace FactTracker.Cli;

/// <summary>
/// Prints a line for each claim, in columns. On a terminal they fit its width, and what is too long ends in a sign of omission; elsewhere
/// nothing is cut.
/// </summary>
internal sealed class ColumnLines(IReadOnlyList<ClaimColumn> columns, VerbRun run) : IClaimPrinter
{
    // The widths follow from so many claims, so that there can be any number of them.
    private const int Held = 500;
    private const string Gap = "  ";
    private readonly List<(string[] Cells, Claim Claim)> _held = [];
    private readonly bool _hasStatus = columns.Any(column => column.Name == "status");
    private int[]? _widths;

    public void Write(Claim claim)
    {
        string[] cells = [.. columns.Select(column => TerminalText.Of(CellOf(column, claim)).ToString())];
        if (_widths is not null)
        {
            WriteLine(cells, _widths);
            return;
        }

        _held.Add((cells, claim));
        if (_held.Count == Held) Settle();
    }

    public void Finish()
    {
        if (_widths is null && _held.Count > 0) Settle();
    }

    // A claim that somebody disputes must not look as if nobody did, even where its words are cut.
    private string CellOf(ClaimColumn column, Claim claim)
    {
        var words = column.Words(claim, run.Host.Culture);
        var isMarked = column.Name == ClaimColumns.Claim && !_hasStatus && claim.Status != ClaimStatus.Asserted;
        return isMarked ? $"[{claim.Status}] {words}" : words;
    }

    private void Settle()
    {
        var screen = run.Host.ScreenWidth;
        string[] names = [.. columns.Select(column => column.Name)];
        int[] natural = [.. columns.Select((_, column) => _held.Max(held => CellText.WidthOf(held.Cells[column])))];
        if (screen is { } width)
        {
            natural = [.. natural.Select((cells, column) => Math.Max(cells, names[column].Length))];
            _widths = ColumnWidths.Fitting(names, natural, width - (Gap.Length * (columns.Count - 1)));
            run.Text.WriteLine(StyledLine.Of(LineOf(names, _widths), Tone.Quiet));
        }

        _widths ??= natural;
        foreach (var (cells, _) in _held) WriteLine(cells, _widths);
        _held.Clear();
    }

    private void WriteLine(string[] cells, int[] widths)
    {
        if (columns[0].Name != ClaimColumns.Id)
        {
            run.Text.WriteLine(StyledLine.Of(LineOf(cells, widths)));
            return;
        }

        var id = LineOf(cells[..1], widths);
        var rest = LineOf(cells, widths)[id.Length..];
        run.Text.WriteLine(StyledLine.Of(id, Tone.Name).Add(rest));
    }

    private string LineOf(string[] cells, int[] widths)
    {
        var isScreen = run.Host.ScreenWidth is not null;
        var shown = cells.Select((cell, column) => CellText.Padded(isScreen ? CellText.Cut(cell, widths[column]) : cell, widths[column]));
        return string.Join(Gap, shown).TrimEnd();
    }
}
