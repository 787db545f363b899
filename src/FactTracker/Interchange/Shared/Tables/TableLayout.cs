using System.Text;
using FactTracker.Json;

namespace FactTracker.Interchange.Shared.Tables;

/// <summary>
/// Lays a set out in rows, which are made as they are asked for and not held. Which columns are used is known only after the last record,
/// so they are found in a pass over all records, or guessed from some.
/// </summary>
internal sealed class TableLayout
{
    private const int LikelyRows = 1 << 10; // About so many say which columns are used, in nearly every set.
    private static readonly HashSet<string> NoHeaders = [];
    private static readonly int IdOfSource = TableSchema.Claims.SlotOf("source_id");
    private readonly ClaimSet _set;
    private readonly TablePart _part;
    private readonly bool _withSources;
    private readonly CancellationToken _cancellationToken;
    private readonly OtherHeaders _others;
    private readonly RecordLayout _ofClaims;
    private readonly RecordLayout _ofSources;
    private readonly RecordLayout _ofSet;

    /// <summary>Prepares the layout of a set.</summary>
    public TableLayout(ClaimSet set, TablePart part, bool withSources, int longest, CancellationToken cancellationToken)
    {
        (_set, _part, _withSources, _cancellationToken) = (set, part, withSources, cancellationToken);
        _others = OtherHeaders.Of(set, part);
        _ofClaims = new RecordLayout(TableSchema.Claims, longest, _others.All);
        _ofSources = new RecordLayout(TableSchema.Sources, longest, part == TablePart.Sources ? _others.All : NoHeaders);
        _ofSet = new RecordLayout(TableSchema.Set, longest, NoHeaders);
    }

    /// <summary>The unknown columns, in the order found.</summary>
    public IReadOnlyList<string> Others => _others.InOrder;

    /// <summary>Whether there is no row.</summary>
    public bool IsEmpty => !Rows().Any();

    /// <summary>Returns which columns have a value in some row.</summary>
    public UsedColumns FindUsed() => FindUsed(new UsedColumns());

    /// <summary>Returns which columns have a value in one of some rows, spread over the set. Those of a small set are all its
    /// rows.</summary>
    public UsedColumns FindLikely() =>
        FindUsed(new UsedColumns(), everyClaim: StepIn(_set.Claims.Count), everySource: StepIn(_set.Sources.Count));

    private static int StepIn(int count) => Math.Max(1, count / LikelyRows);

    /// <summary>Adds the columns that have a value in some row.</summary>
    /// <param name="used">Those known to be used.</param>
    /// <param name="firstClaim">The first claim to look at.</param>
    /// <param name="everyClaim">Looks at one of so many claims.</param>
    /// <param name="everySource">Looks at one of so many sources.</param>
    /// <returns>The columns known to be used.</returns>
    public UsedColumns FindUsed(UsedColumns used, int firstClaim = 0, int everyClaim = 1, int everySource = 1)
    {
        if (_part == TablePart.Set)
        {
            foreach (var row in Header()) used.Add(row.Cells);
            return used;
        }

        var unreported = new LossReport();
        if (_part == TablePart.Claims)
        {
            for (var i = firstClaim; i < _set.Claims.Count; i += everyClaim)
            {
                _cancellationToken.ThrowIfCancellationRequested();
                used.Add(_ofClaims.Lay(_set.Claims[i], JsonPath.Root, Cleared(ref unreported), used[TableSchema.Claims]));
            }

            if (!_withSources) return used;
            // Every source is beside a claim that cites it, or alone in a row that mentions it.
            used[TableSchema.Claims][IdOfSource] |= _set.Sources.Count > 0;
        }

        for (var i = 0; i < _set.Sources.Count; i += everySource)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            used.Add(_ofSources.Lay(_set.Sources[i], JsonPath.Root, Cleared(ref unreported), used[TableSchema.Sources]));
        }

        return used;
    }

    /// <summary>Returns the rows, each until the next is asked for.</summary>
    public IEnumerable<LaidRow> Rows() => _part switch
    {
        TablePart.Claims => Claims().Until(_cancellationToken),
        TablePart.Sources => Sources(isBeside: null).Until(_cancellationToken),
        _ => Header(),
    };

    private IEnumerable<LaidRow> Claims()
    {
        var beside = new SourcesBeside(_set, _ofSources);
        var losses = new LossReport();
        for (var i = 0; i < _set.Claims.Count; i++)
        {
            var claim = _set.Claims[i];
            var cells = _ofClaims.Lay(claim, LaidRow.PathOf(TablePart.Claims, i), Cleared(ref losses));
            int? source = _withSources ? beside.IndexOf(claim) : null;
            var ofSource = source is { } at ? beside.CellsOf(at, losses) : null;
            yield return new LaidRow(TablePart.Claims, i, cells, losses.Losses)
            {
                OfSource = ofSource, Beside = ofSource is null ? null : source,
            };
        }

        if (!_withSources) yield break;
        foreach (var row in Sources(beside))
        {
            yield return row;
        }
    }

    private IEnumerable<LaidRow> Sources(SourcesBeside? isBeside)
    {
        var losses = new LossReport();
        for (var i = 0; i < _set.Sources.Count; i++)
        {
            if (isBeside?.Has(i) == true) continue;
            var cells = _ofSources.Lay(_set.Sources[i], LaidRow.PathOf(TablePart.Sources, i), Cleared(ref losses));
            yield return _part == TablePart.Sources
                ? new LaidRow(TablePart.Sources, i, cells, losses.Losses)
                : new LaidRow(TablePart.Sources, i, Mention(_set.Sources[i]), losses.Losses) { OfSource = cells };
        }
    }

    // Among claims the id of a source is in the column of the citation.
    private static RecordCells Mention(Source source)
    {
        var cells = new RecordCells(TableSchema.Claims);
        cells.Slots[IdOfSource] = Encoding.UTF8.GetBytes(source.Id.Text);
        return cells;
    }

    private IEnumerable<LaidRow> Header()
    {
        var losses = new LossReport();
        var header = _set.WithFormatVersion(FormatVersion.Current) with { Sources = SourceList.Empty, Claims = ClaimList.Empty };
        var cells = _ofSet.Lay(header, JsonPath.Root, losses);
        if (cells.HasCells || losses.Losses.Count > 0) yield return new LaidRow(TablePart.Set, 0, cells, losses.Losses);
    }

    // A report is used again while it is empty: nearly all records lose nothing.
    private static LossReport Cleared(ref LossReport losses) => losses.Losses.Count == 0 ? losses : losses = new LossReport();
}
