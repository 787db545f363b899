using FactTracker.Json;
using FactTracker.Serialization;

namespace FactTracker.Interchange.Shared.Tables;

/// <summary>Lays a set out in rows, which are made as they are asked for.</summary>
internal sealed class TableLayout(ClaimSet set, TablePart part, bool withSources, int longest, CancellationToken cancellationToken)
{
    private static readonly WritingOptions Plain = new() { Indented = false };
    private static readonly HashSet<string> NoHeaders = [];
    private readonly OtherHeaders _others = OtherHeaders.Of(set, part);

    /// <summary>The unknown columns, in the order found.</summary>
    public IReadOnlyList<string> Others => _others.InOrder;

    public IEnumerable<LaidRow> Rows() => part switch
    {
        TablePart.Claims => Claims().Until(cancellationToken),
        TablePart.Sources => Sources(_ => true).Until(cancellationToken),
        _ => Header(),
    };

    /// <summary>
    /// Returns the columns in which some row has a value, in their order. The column of the ids is always included, so that the header row
    /// is never empty.
    /// </summary>
    public IReadOnlyList<TableField> UsedFields()
    {
        HashSet<TableField> used =
            part == TablePart.Set ? [] : [new TableField(part == TablePart.Claims ? TableSchema.Claims : TableSchema.Sources, 0)];
        foreach (var (schema, cells) in Rows().SelectMany(row => row.Parts))
        {
            for (var slot = 0; slot < cells.Slots.Length; slot++)
            {
                if (cells.Slots[slot] is not null) used.Add(new TableField(schema, slot));
            }
        }

        // Among claims the id of a source has a column already, and columns that only rows of sources use come after those of the claims.
        var ofSources = new TableField(TableSchema.Sources, TableSchema.Sources.SlotOf("id"));
        return
        [
            .. ((TableSchema[])[TableSchema.Claims, TableSchema.Sources, TableSchema.Set])
                .SelectMany(schema => Enumerable.Range(0, schema.Fields.Count).Select(slot => new TableField(schema, slot)))
                .Where(field => used.Contains(field) && (part == TablePart.Sources || field != ofSources)),
        ];
    }

    private IEnumerable<LaidRow> Claims()
    {
        var placeOf = new Dictionary<SourceId, int>();
        for (var i = 0; i < set.Sources.Count; i++)
        {
            placeOf.TryAdd(set.Sources[i].Id, i);
        }

        var beside = new Dictionary<int, RecordCells>();
        for (var i = 0; i < set.Claims.Count; i++)
        {
            var path = JsonPath.Root.Member("claims").At(i);
            var losses = new LossReport();
            var claim = set.Claims[i];
            var cells = new RecordLayout(TableSchema.Claims, longest, _others.All, losses).Lay(claim.ToJson(), path);
            var source = withSources && claim.Citations.FirstOrDefault() is { } citation && placeOf.TryGetValue(citation.Source, out var at)
                ? CellsOf(at, beside, losses)
                : null;
            yield return new LaidRow(
                path, losses,
                source is null ? [(TableSchema.Claims, cells)] : [(TableSchema.Claims, cells), (TableSchema.Sources, source)])
            {
                Beside = source is null ? null : JsonPath.Root.Member("sources").At(placeOf[claim.Citations[0].Source]),
            };
        }

        if (!withSources) yield break;
        foreach (var row in Sources(i => !beside.ContainsKey(i)))
        {
            yield return row;
        }
    }

    // The members of a source other than its id, or null when there are none: such a source needs a row of its own to differ from a mere
    // mention.
    private RecordCells? CellsOf(int at, Dictionary<int, RecordCells> beside, LossReport losses)
    {
        if (beside.TryGetValue(at, out var known)) return known;
        var cells = new RecordLayout(TableSchema.Sources, longest, NoHeaders, losses).Lay(
            set.Sources[at].ToJson(), JsonPath.Root.Member("sources").At(at));
        if (!cells.SaysMoreThanId(TableSchema.Sources)) return null;
        beside.Add(at, cells);
        return cells;
    }

    private IEnumerable<LaidRow> Sources(Func<int, bool> isAsked)
    {
        for (var i = 0; i < set.Sources.Count; i++)
        {
            if (!isAsked(i)) continue;
            var path = JsonPath.Root.Member("sources").At(i);
            var losses = new LossReport();
            var cells = new RecordLayout(TableSchema.Sources, longest, part == TablePart.Sources ? _others.All : NoHeaders, losses).Lay(
                set.Sources[i].ToJson(), path);
            yield return new LaidRow(path, losses, part == TablePart.Sources
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
        var cells = new RecordLayout(TableSchema.Set, longest, NoHeaders, losses).Lay(header.ToJson(Plain), JsonPath.Root);
        if (cells.Slots.Any(cell => cell is not null) || losses.Losses.Count > 0)
            yield return new LaidRow(JsonPath.Root, losses, [(TableSchema.Set, cells)]);
    }
}
