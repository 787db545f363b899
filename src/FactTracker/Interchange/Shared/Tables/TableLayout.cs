using FactTracker.Json;

namespace FactTracker.Interchange.Shared.Tables;

/// <summary>Lays a set out in rows, which are made as they are asked for, once.</summary>
internal sealed class TableLayout(ClaimSet set, TablePart part, bool withSources, int longest, CancellationToken cancellationToken)
{
    private static readonly HashSet<string> NoHeaders = [];
    private readonly OtherHeaders _others = OtherHeaders.Of(set, part);
    private readonly RecordLayout _ofSources =
        new(TableSchema.Sources, longest, part == TablePart.Sources ? OtherHeaders.Of(set, part).All : NoHeaders);
    private readonly Dictionary<int, RecordCells> _beside = [];

    /// <summary>The unknown columns, in the order found.</summary>
    public IReadOnlyList<string> Others => _others.InOrder;

    public IEnumerable<LaidRow> Rows() => part switch
    {
        TablePart.Claims => Claims().Until(cancellationToken),
        TablePart.Sources => Sources(_ => true).Until(cancellationToken),
        _ => Header(),
    };

    /// <summary>Returns the cells of a source that stands beside a claim.</summary>
    public RecordCells CellsBeside(int source) => _beside[source];

    private IEnumerable<LaidRow> Claims()
    {
        var placeOf = new Dictionary<SourceId, int>();
        for (var i = 0; i < set.Sources.Count; i++)
        {
            placeOf.TryAdd(set.Sources[i].Id, i);
        }

        var layout = new RecordLayout(TableSchema.Claims, longest, _others.All);
        for (var i = 0; i < set.Claims.Count; i++)
        {
            var losses = new LossReport();
            var claim = set.Claims[i];
            var cells = layout.Lay(claim, LaidRow.PathOf(TablePart.Claims, i), losses);
            int? beside = withSources && claim.Citations is [var citation, ..] && placeOf.TryGetValue(citation.Source, out var at)
                && IsBeside(at, losses) ? at : null;
            yield return new LaidRow(TablePart.Claims, i, losses.Losses, [(TableSchema.Claims, cells)]) { Beside = beside };
        }

        if (!withSources) yield break;
        foreach (var row in Sources(i => !_beside.ContainsKey(i)))
        {
            yield return row;
        }
    }

    // Whether a source has members other than its id. One that has none needs a row of its own to differ from a mere mention.
    private bool IsBeside(int at, LossReport losses)
    {
        if (_beside.ContainsKey(at)) return true;
        var cells = _ofSources.Lay(set.Sources[at], LaidRow.PathOf(TablePart.Sources, at), losses);
        if (!cells.SaysMoreThanId(TableSchema.Sources)) return false;
        _beside.Add(at, cells);
        return true;
    }

    private IEnumerable<LaidRow> Sources(Func<int, bool> isAsked)
    {
        for (var i = 0; i < set.Sources.Count; i++)
        {
            if (!isAsked(i)) continue;
            var losses = new LossReport();
            var cells = _ofSources.Lay(set.Sources[i], LaidRow.PathOf(TablePart.Sources, i), losses);
            yield return new LaidRow(TablePart.Sources, i, losses.Losses, part == TablePart.Sources
                ? [(TableSchema.Sources, cells)]
                : [(TableSchema.Claims, Mention(set.Sources[i])), (TableSchema.Sources, cells)]);
        }
    }

    // Among claims the id of a source is in the column of the citation.
    private static RecordCells Mention(Source source)
    {
        var slots = new string?[TableSchema.Claims.Fields.Count];
        slots[TableSchema.Claims.SlotOf("source_id")] = source.Id.Text;
        return new RecordCells(slots, []);
    }

    private IEnumerable<LaidRow> Header()
    {
        var losses = new LossReport();
        var header = set.WithFormatVersion(FormatVersion.Current) with { Sources = SourceList.Empty, Claims = ClaimList.Empty };
        var cells = new RecordLayout(TableSchema.Set, longest, NoHeaders).Lay(header, JsonPath.Root, losses);
        if (cells.Slots.Any(cell => cell is not null) || losses.Losses.Count > 0)
            yield return new LaidRow(TablePart.Set, 0, losses.Losses, [(TableSchema.Set, cells)]);
    }
}
