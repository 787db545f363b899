namespace FactTracker.Interchange.Shared.Tables;

/// <summary>Reads one row: the claim, the source beside it, and what is in the columns of somebody else.</summary>
internal sealed class RowReading
{
    private static readonly int SourceOfClaim = TableSchema.Claims.SlotOf("source_id");
    private static readonly int Unit = TableSchema.Claims.SlotOf("unit");
    private static readonly int IdOfClaim = TableSchema.Claims.SlotOf("id");
    private static readonly int IdOfSource = TableSchema.Sources.SlotOf("id");
    private readonly TableRow _row;
    private readonly TableHead _head;
    private readonly RowProblems _problems;
    private readonly SourceMemory _known;
    private readonly Dictionary<TableSchema, (string?[] Slots, int[] ColumnOf)> _parts = [];
    private readonly List<(string Header, string Text)> _others = [];

    public RowReading(TableRow row, TableHead head, ReadingOptions options, SourceMemory known)
    {
        (_row, _head, _known) = (row, head, known);
        _problems = new RowProblems(row, head, options);
        foreach (var schema in (ReadOnlySpan<TableSchema>)[TableSchema.Claims, TableSchema.Sources, TableSchema.Set])
        {
            _parts.Add(schema, (new string?[schema.Fields.Count], head.ColumnsOf(schema)));
        }

        for (var column = 0; column < row.Cells.Count; column++)
        {
            Take(column);
        }

        TakeUnit();
    }

    public IReadOnlyList<ClaimSetRecord> Read(TablePart part) => part switch
    {
        TablePart.Claims => ReadClaim(),
        TablePart.Sources => ReadSource(_parts[TableSchema.Sources].Slots[IdOfSource], isAlone: true) is { } source ? [source] : [],
        _ => [ReadSet()],
    };

    private void Take(int column)
    {
        var cell = _row.Cells[column];
        if (string.IsNullOrWhiteSpace(cell)) return;
        if (_head[column] is { } field)
        {
            if (field.Schema.HoldsId(field.Slot) || !NothingMark.Is(cell))
            {
                _parts[field.Schema].Slots[field.Slot] = cell;
                return;
            }

            _problems.Report(column, Rules.ForeignRepaired, "The cell is read as one with nothing in it.", cell, "It is kept as it is.");
        }

        _others.Add((_head.HeaderOf(column), cell));
        if (column >= _head.Count) _problems.Report(column, Rules.ForeignUnread, "The row has more cells than the head has.", cell, "The cell is kept as it is.");
    }

    // A number without a unit of its own has that of the head above it.
    private void TakeUnit()
    {
        var (slots, columnOf) = _parts[TableSchema.Claims];
        for (var slot = 0; slot < slots.Length && slots[Unit] is null; slot++)
        {
            if (columnOf[slot] >= 0 && slots[slot] is { } text && _head.UnitOf(columnOf[slot]) is { } unit && QuantityCells.LacksUnit(text.Trim())) slots[Unit] = unit;
        }
    }

    private ClaimSetRecord ReadSet() => new() { Header = Record(TableSchema.Set, _others).Read(), Place = _problems.PlaceOf(0), Problems = _problems.Take() };

    private List<ClaimSetRecord> ReadClaim()
    {
        var (claim, columnOf) = _parts[TableSchema.Claims];
        var records = new List<ClaimSetRecord>();
        var hasClaim = claim.Where((cell, slot) => cell is not null && slot != SourceOfClaim).Any();
        var hasDetails = _parts[TableSchema.Sources].Slots.Any(cell => cell is not null);
        claim[SourceOfClaim] ??= hasDetails ? DerivedSourceId() : null;
        if ((hasDetails || !hasClaim) && claim[SourceOfClaim] is { } id && ReadSource(id, isAlone: !hasClaim) is { } source) records.Add(source);
        if (hasClaim)
        {
            if (TotalRow.Find(_row) is >= 0 and var total)
                _problems.Report(total, Rules.ForeignUnread, "The row looks like a total of those above it, which is no claim of its own; it is read as one.", _row.Cells[total], "Take it out if it is none.");
            claim[IdOfClaim] ??= ContentId.Of("claim", [.. _row.Cells]);
            var set = Record(TableSchema.Claims, _others).Read();
            records.Add(new ClaimSetRecord { Claim = set.Claims is [var first, ..] ? first : null, Place = _problems.PlaceOf(columnOf[IdOfClaim]), Problems = _problems.Take() });
        }
        else if (records.Count == 0 && _others.Count > 0)
        {
            _problems.Report(0, Rules.ForeignUnread, "The row has neither claim nor source in a column that is known; it is left out.", _others[0].Text);
        }

        if (_problems.Take() is { IsEmpty: false } problems) records.Add(new ClaimSetRecord { Problems = problems });
        return records;
    }

    // The source, unless it has been given. Where it is told otherwise than before, the claim keeps what is told here.
    private ClaimSetRecord? ReadSource(string? given, bool isAlone)
    {
        var (slots, columnOf) = _parts[TableSchema.Sources];
        slots[IdOfSource] = given ?? DerivedSourceId();
        var id = RecordIdCell.Clean(slots[IdOfSource]!.Trim());
        if (_known.Find(id) is { } known)
        {
            var others = Enumerable.Range(0, slots.Length).Where(slot => slot != IdOfSource && slots[slot] is not null && slots[slot] != known[slot]).ToList();
            if (others.Count == 0) return null;
            if (!isAlone)
            {
                foreach (var slot in others)
                {
                    _problems.Report(columnOf[slot], Rules.ForeignUnread, $"An earlier row says something else of the source {id}, and holds.", slots[slot], "The claim keeps the cell.");
                    _others.Add((_head.HeaderOf(columnOf[slot]), slots[slot]!));
                }

                return null;
            }
        }

        // What a claim's own cell has is cleaned, and told, with the claim.
        if (columnOf[IdOfSource] < 0) slots[IdOfSource] = id;
        var set = Record(TableSchema.Sources, isAlone ? _others : []).Read();
        var source = set.Sources is [var first, ..] ? first : null;
        if (source is not null) _known.Add(id, slots);
        var column = columnOf[IdOfSource] >= 0 ? columnOf[IdOfSource] : _parts[TableSchema.Claims].ColumnOf[SourceOfClaim];
        return new ClaimSetRecord { Source = source, Place = _problems.PlaceOf(column), Problems = _problems.Take() };
    }

    private string DerivedSourceId()
    {
        var slots = _parts[TableSchema.Sources].Slots;
        return slots[TableSchema.Sources.SlotOf("url")] is { } url ? ContentId.Of("source", url) : ContentId.Of("source", slots);
    }

    private RecordReading Record(TableSchema schema, List<(string Header, string Text)> others)
    {
        var record = new RecordReading(schema, _problems, _parts[schema].Slots, _parts[schema].ColumnOf);
        foreach (var (header, text) in others)
        {
            record.Keep(header, text);
        }

        return record;
    }
}
