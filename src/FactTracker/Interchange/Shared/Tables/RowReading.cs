using FactTracker.Interchange.Shared.Texts;

namespace FactTracker.Interchange.Shared.Tables;

/// <summary>Reads one row: the claim, the source beside it, and the unknown columns.</summary>
internal sealed class RowReading
{
    private static readonly int SourceOfClaim = TableSchema.Claims.SlotOf("source_id");
    private static readonly int Unit = TableSchema.Claims.SlotOf("unit");
    private static readonly int IdOfClaim = TableSchema.Claims.SlotOf("id");
    private static readonly int Status = TableSchema.Claims.SlotOf("status");
    private static readonly int Verdict = TableSchema.Claims.SlotOf("verdict");
    private static readonly int Rating = TableSchema.Claims.SlotOf("rating");
    private static readonly int IdOfSource = TableSchema.Sources.SlotOf("id");
    private readonly TableRow _row;
    private readonly TableHead _head;
    private readonly RowProblems _problems;
    private readonly RowMemory _known;
    private readonly MappingTargets _mapped;
    private readonly RowPart _claim;
    private readonly RowPart _source;
    private RowPart? _set;
    private readonly List<KeptCell> _others = [];
    private readonly Func<string>? _seed;

    /// <summary>Takes the cells of a row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="head">Its head.</param>
    /// <param name="options">The options.</param>
    /// <param name="mapped">The mapping.</param>
    /// <param name="known">The sources of earlier rows.</param>
    /// <param name="seed">Returns what the id is made from beside the cells, when one is made; null for nothing.</param>
    public RowReading(
        TableRow row, TableHead head, ReadingOptions options, MappingTargets mapped, RowMemory known, Func<string>? seed = null)
    {
        (_row, _head, _known, _mapped, _seed) = (row, head, known, mapped, seed);
        _problems = new RowProblems(row, head, options);
        (_claim, _source) = (RowPart.Of(TableSchema.Claims, head, known), RowPart.Of(TableSchema.Sources, head, known));
        for (var column = 0; column < row.Cells.Count; column++)
        {
            if (!head[column].IsUnpivoted) Take(column);
        }

        TakeUnit();
        TakeVerdictFromStatus();
    }

    public RowProblems Problems => _problems;

    public IReadOnlyList<ClaimSetRecord> Read(TablePart part) => part switch
    {
        TablePart.Claims => ReadClaim(),
        TablePart.Sources => ReadSource(_source.Slots[IdOfSource], isAlone: true) is { } source ? [source] : [],
        _ => [ReadSet()],
    };

    /// <summary>Puts a text into a field, unless it has a value already.</summary>
    /// <param name="target">The field.</param>
    /// <param name="text">The text.</param>
    /// <param name="column">The column that it comes from, or -1.</param>
    /// <returns>Whether the field takes it.</returns>
    public bool Put(MappedTarget target, string text, int column)
    {
        var part = PartOf(target.Field.Schema);
        var slots = part.Slots;
        var slot = target.Field.Slot;
        if (target.Qualifier is { } name)
        {
            if (CellPairs.With(slots[slot], name, text) is not { } pairs) return false;
            text = pairs;
        }
        else if (slots[slot] is { } before && target.TakesList) text = CellJson.Joined([ListCell.Plain(before), ListCell.Plain(text)]);
        else if (slots[slot] is not null) return false;
        slots[slot] = text;
        if (column >= 0) part.Place(slot, column);
        return true;
    }

    /// <summary>Keeps a value as an extension of the record.</summary>
    public void Keep(KeptCell cell) => _others.Add(cell);

    private RowPart PartOf(TableSchema schema) =>
        schema == TableSchema.Claims ? _claim : schema == TableSchema.Sources ? _source : _set ??= RowPart.Of(schema, _head, _known);

    private void Take(int column)
    {
        var cell = _row.Cells[column];
        if (string.IsNullOrWhiteSpace(cell)) return;
        var targets = _head[column].Targets;
        if (targets.Count > 0)
        {
            if (NothingMark.Is(cell) && !HoldId(targets))
            {
                _problems.Report(column, Rules.ForeignRepaired, "The cell marks a missing value and is read as empty.", cell);
                return;
            }

            var isTaken = false;
            for (var target = 0; target < targets.Count; target++) isTaken |= Put(targets[target], cell, column);
            if (isTaken) return;
        }

        var header = _head.HeaderOf(column);
        _problems.Repeat(header.Length, column);
        _others.Add(_problems.Kept(column, cell));
        if (column >= _head.Count) _problems.Report(
            column, Rules.ForeignUnread, "The row has more cells than the header row.", cell, "The cell is kept as an extension.");
    }

    private static bool HoldId(IReadOnlyList<MappedTarget> targets) =>
        targets.Any(target => target.Field.Schema.HoldsId(target.Field.Slot));

    // A number without a unit has the unit of its column's header.
    private void TakeUnit()
    {
        if (!_head.HasUnits) return;
        var (slots, columnOf) = (_claim.Slots, _claim.ColumnOf);
        for (var slot = 0; slot < slots.Length && slots[Unit] is null; slot++)
        {
            if (columnOf[slot] >= 0 && slots[slot] is { } text && _head.UnitOf(columnOf[slot]) is { } unit
                && QuantityCells.LacksUnit(text.Trim())) slots[Unit] = unit;
        }
    }

    // Fact-checkers export their verdict as the status of an item, among the states of their workflow.
    private void TakeVerdictFromStatus()
    {
        var (slots, columnOf) = (_claim.Slots, _claim.ColumnOf);
        if (slots[Status]?.Trim() is not { } status || slots[Verdict] is not null || slots[Rating] is not null) return;
        if (ClaimStatus.Known.Any(known => known.Name.Equals(status, StringComparison.OrdinalIgnoreCase))
            || _mapped.Mapping.Verdicts.Find(status) is null) return;
        _problems.Report(columnOf[Status], Rules.ForeignRepaired, "The status is the verdict of a review and is read as one.", status);
        _claim.Place(Verdict, columnOf[Status]);
        (slots[Verdict], slots[Status]) = (slots[Status], null);
    }

    private ClaimSetRecord ReadSet() =>
        new() { Header = Record(TableSchema.Set, _others).ReadHeader(), Place = _problems.PlaceOf(0), Problems = _problems.Take() };

    private List<ClaimSetRecord> ReadClaim()
    {
        var (claim, columnOf) = (_claim.Slots, _claim.ColumnOf);
        var records = new List<ClaimSetRecord>(1);
        var hasClaim = _claim.HasCellBeside(SourceOfClaim);
        if (hasClaim) TakeConstants();
        var hasDetails = _source.HasCellBeside(-1);
        claim[SourceOfClaim] ??= hasDetails ? DerivedSourceId() : null;
        if ((hasDetails || !hasClaim) && claim[SourceOfClaim] is { } id && ReadSource(id, isAlone: !hasClaim) is { } source)
            records.Add(source);
        if (hasClaim)
        {
            if (TotalRow.Find(_row) is >= 0 and var total)
                _problems.Report(
                    total, Rules.ForeignUnread, "The row looks like a total of the rows above; it is read as a claim.", _row.Cells[total],
                    "Remove the row if it is not a claim.");
            claim[IdOfClaim] ??= DerivedClaimId(claim);
            var read = Record(TableSchema.Claims, _others).ReadClaim();
            records.Add(new ClaimSetRecord
            {
                Claim = read, Place = _problems.PlaceOf(columnOf[IdOfClaim]), Problems = _problems.Take(),
            });
        }
        else if (records.Count == 0 && _others.Count > 0)
        {
            _problems.Report(
                0, Rules.ForeignUnread, "The row has no claim and no source in the known columns; it is skipped.", _others[0].Text);
        }

        if (_problems.Take() is { IsEmpty: false } problems) records.Add(new ClaimSetRecord { Problems = problems });
        return records;
    }

    private void TakeConstants()
    {
        foreach (var (target, text) in _mapped.Constants) Put(target, text, -1);
    }

    // The source, unless an earlier row gave it. Where the rows differ, the claim keeps the cells of this one.
    private ClaimSetRecord? ReadSource(string? given, bool isAlone)
    {
        var (slots, columnOf) = (_source.Slots, _source.ColumnOf);
        slots[IdOfSource] = given ?? DerivedSourceId();
        var id = RecordIdCell.Clean(slots[IdOfSource]!.Trim());
        if (_known.Find(id) is { } known)
        {
            var others = _source.OthersThan(known, IdOfSource);
            if (others.Count == 0) return null;
            if (!isAlone)
            {
                foreach (var slot in others)
                {
                    _problems.Report(
                        columnOf[slot], Rules.ForeignUnread, $"An earlier row has another value for the source {id}, and is used.",
                        slots[slot], "The cell is kept as an extension of the claim.");
                    _others.Add(_problems.Kept(columnOf[slot], slots[slot]!));
                }

                return null;
            }
        }

        // An id from a cell of the claim is made valid, and reported, with the claim.
        if (columnOf[IdOfSource] < 0) slots[IdOfSource] = id;
        var source = Record(TableSchema.Sources, isAlone ? _others : []).ReadSource();
        if (source is not null) _known.Add(id, slots);
        var column = columnOf[IdOfSource] >= 0 ? columnOf[IdOfSource] : _claim.ColumnOf[SourceOfClaim];
        return new ClaimSetRecord { Source = source, Place = _problems.PlaceOf(column), Problems = _problems.Take() };
    }

    private string DerivedClaimId(string?[] claim)
    {
        string?[] topic = [Cell(claim, "subject"), Cell(claim, "property"), Cell(claim, "when")];
        var words = topic[0] is null && topic[1] is null ? Cell(claim, "text") : string.Join(' ', topic);
        return _seed is null ? ReadableId.OfClaim(words, [.. _row.Cells]) : ReadableId.OfClaim(words, [.. _row.Cells, _seed()]);

        static string? Cell(string?[] slots, string field) => slots[TableSchema.Claims.SlotOf(field)];
    }

    // Made from the cells that have a value, so that a further column changes no id; rows with one address have one source.
    private string DerivedSourceId()
    {
        var slots = _source.Slots;
        var address = Cell("url");
        string[] content = address is not null
            ? [address]
            : [.. slots.Index().Where(slot => slot.Item is not null)
                .Select(slot => $"{TableSchema.Sources.Fields[slot.Index]}={slot.Item}")];
        return _known.IdOf(string.Join('\n', content), NewId);

        string NewId()
        {
            var name = Cell("publisher") ?? ReadableId.FamilyNameOf(Cell("authors")?.Split(';')[0]);
            var id = ReadableId.OfSource(name, Cell("published"), Cell("title"), address, content);
            return _known.Find(id) is null ? id : ReadableId.WithMark(id, content);
        }

        string? Cell(string field) => slots[TableSchema.Sources.SlotOf(field)];
    }

    private RecordReading Record(TableSchema schema, List<KeptCell> others)
    {
        var record = new RecordReading(schema, _problems, PartOf(schema), _mapped.Mapping, _known);
        foreach (var other in others)
        {
            record.Keep(other);
        }

        return record;
    }
}
