using FactTracker.Json;
using FactTracker.Serialization;

namespace FactTracker.Interchange.Shared.Tables;

/// <summary>Lays a set out in rows, made as they are asked for.</summary>
internal sealed class TableLayout(ClaimSet set, TablePart part, bool withSources, int longest)
{
    private static readonly WritingOptions Plain = new() { Indented = false };
    private static readonly HashSet<string> NoHeaders = [];
    private readonly OtherHeaders _others = OtherHeaders.Of(set, part);

    /// <summary>The columns of somebody else, in the order met.</summary>
    public IReadOnlyList<string> Others => _others.InOrder;

    public IEnumerable<LaidRow> Rows() => part switch
    {
        TablePart.Claims => Claims(),
        TablePart.Sources => Sources(_ => true),
        _ => Header(),
    };

    /// <summary>The columns in which some row has something, in their order; that of the ids is there in any case, so that no head is empty.</summary>
    public IReadOnlyList<TableField> UsedFields()
    {
        HashSet<TableField> used = part == TablePart.Set ? [] : [new TableField(part == TablePart.Claims ? TableSchema.Claims : TableSchema.Sources, 0)];
        foreach (var (schema, cells) in Rows().SelectMany(row => row.Parts))
        {
            for (var slot = 0; slot < cells.Slots.Length; slot++)
            {
                if (cells.Slots[slot] is not null) used.Add(new TableField(schema, slot));
            }
        }

        // Among claims the id of a source has its column already, and what only source rows have comes behind what claims have.
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
            yield return new LaidRow(path, losses, source is null ? [(TableSchema.Claims, cells)] : [(TableSchema.Claims, cells), (TableSchema.Sources, source)]);
        }

        if (!withSources) yield break;
        foreach (var row in Sources(i => !beside.ContainsKey(i)))
        {
            yield return row;
        }
    }

    // What is known of a source but for its id, or null when that is nothing: then it has to have a row of its own to be told from a mere mention.
    private RecordCells? CellsOf(int at, Dictionary<int, RecordCells> beside, LossReport losses)
    {
        if (beside.TryGetValue(at, out var known)) return known;
        var cells = new RecordLayout(TableSchema.Sources, longest, NoHeaders, losses).Lay(set.Sources[at].ToJson(), JsonPath.Root.Member("sources").At(at));
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
            var cells = new RecordLayout(TableSchema.Sources, longest, part == TablePart.Sources ? _others.All : NoHeaders, losses).Lay(set.Sources[i].ToJson(), path);
            yield return new LaidRow(path, losses, part == TablePart.Sources ? [(TableSchema.Sources, cells)] : [(TableSchema.Claims, Mention(set.Sources[i])), (TableSchema.Sources, cells)]);
        }
    }

    // Among claims the id of a source stands where a citation has it.
    private static RecordCells Mention(Source source)
    {
        var slots = new string?[TableSchema.Claims.Fields.Count];
        slots[TableSchema.Claims.SlotOf("source_id")] = source.Id.Text;
        return new RecordCells(slots, []);
    }

    private IEnumerable<LaidRow> Header()
    {
        var losses = new LossReport();
        var header = set with { FormatVersion = FormatVersion.Current, Sources = SourceList.Empty, Claims = ClaimList.Empty };
        var cells = new RecordLayout(TableSchema.Set, longest, NoHeaders, losses).Lay(header.ToJson(Plain), JsonPath.Root);
        if (cells.Slots.Any(cell => cell is not null) || losses.Losses.Count > 0) yield return new LaidRow(JsonPath.Root, losses, [(TableSchema.Set, cells)]);
    }
}
