using FactTracker.Interchange.Shared.Texts;

namespace FactTracker.Interchange.Shared.Tables;

/// <summary>Reads a row of a wide table: a claim for each number in the columns that are unpivoted.</summary>
internal sealed class UnpivotedRow(TableRow row, TableHead head, ReadingOptions options, MappingTargets mapped, RowMemory known)
{
    private static readonly MappedTarget Value = new(RecordMapping.FieldOf("value")!.Value, null);
    private static readonly MappedTarget Amount = new(RecordMapping.FieldOf("amount")!.Value, null);
    private static readonly MappedTarget Unit = new(RecordMapping.FieldOf("unit")!.Value, null);

    /// <summary>Reads the claims of the row.</summary>
    /// <param name="target">The field that the headers of the columns are for.</param>
    public IReadOnlyList<ClaimSetRecord> Read(MappedTarget target)
    {
        var records = new List<ClaimSetRecord>();
        for (var column = 0; column < row.Cells.Count; column++)
        {
            if (head[column].IsUnpivoted && !string.IsNullOrWhiteSpace(row.Cells[column])) records.AddRange(Read(column, target));
        }

        return records;
    }

    private IReadOnlyList<ClaimSetRecord> Read(int column, MappedTarget target)
    {
        var text = row.Cells[column].Trim();
        var problems = new RowProblems(row, head, options);
        if (NothingMark.Is(text) || FlaggedNumber.IsMissing(text))
        {
            problems.Report(column, Rules.ForeignRepaired, "The cell marks a missing number; no claim is made of it.", text);
            return [new ClaimSetRecord { Problems = problems.Take() }];
        }

        if (!IsNumber(text))
        {
            if (!mapped.Mapping.Unpivot!.Columns.Contains(Unpivot.OtherColumns))
                problems.Report(column, Rules.ForeignUnread, "The cell is not a number; no claim is made of it.", text);
            return problems.Take() is { IsEmpty: false } found ? [new ClaimSetRecord { Problems = found }] : [];
        }

        var header = head.HeaderOf(column);
        problems.Repeat(row.Cells.Sum(cell => (long)cell.Length), column);
        var reading = new RowReading(row, head, options, mapped, known, () => header);
        var named = HeadUnit.Of(header);
        // A letter behind a number is a flag here, never a power of ten.
        if (FlaggedNumber.TryRead(text, out var number))
        {
            reading.Put(Amount, AmountJson.Of(number), column);
            reading.Problems.Report(
                column, Rules.ForeignRepaired,
                $"\"{text}\" is read as {AmountJson.Of(number)}; what is behind the number is kept in its words.", text);
        }

        reading.Put(Value, text, column);
        reading.Put(target, named?.Name ?? header, column);
        if (named is { Unit: var unit }) reading.Put(Unit, unit, column);
        foreach (var other in OtherTexts()) reading.Keep(other);
        return reading.Read(TablePart.Claims);
    }

    // With "others", the columns that hold no numbers describe the row: a code, a name.
    private IEnumerable<KeptCell> OtherTexts()
    {
        for (var column = 0; column < row.Cells.Count; column++)
        {
            var text = row.Cells[column].Trim();
            if (!head[column].IsUnpivoted || text.Length == 0 || NothingMark.Is(text) || FlaggedNumber.IsMissing(text)) continue;
            if (!IsNumber(text)) yield return new RowProblems(row, head, options).Kept(column, text);
        }
    }

    private static bool IsNumber(string text) =>
        QuantityCells.IsNumber(text) || FlaggedNumber.TryRead(text, out _) || QuantityText.Read(text) is not null;
}
