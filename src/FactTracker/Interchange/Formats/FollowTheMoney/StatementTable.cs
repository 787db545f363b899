using System.Runtime.CompilerServices;
using FactTracker.Json;

namespace FactTracker.Interchange.Formats.FollowTheMoney;

/// <summary>Reads the statement table: rows below a header row, or packed rows without one.</summary>
internal static class StatementTable
{
    private const string SchemaAndProperty = "schema:prop";
    private const int PackedLength = 10;

    private static readonly string[] Packed =
    [
        Members.EntityId, SchemaAndProperty, Members.Value, Members.Dataset, Members.Language, Members.OriginalValue, Members.Origin,
        Members.External,
        Members.FirstSeen, Members.LastSeen,
    ];

    /// <summary>Whether a header row names the columns that every statement needs.</summary>
    public static bool IsHead(IReadOnlyList<CsvField> fields) =>
        Has(fields, Members.Property) && Has(fields, Members.Value) && (Has(fields, Members.EntityId) || Has(fields, Members.CanonicalId));

    /// <summary>Whether a row is a packed statement.</summary>
    public static bool IsPacked(IReadOnlyList<CsvField> fields) => fields.Count >= PackedLength
        && fields[1].Text.IndexOf(':', StringComparison.Ordinal) > 0;

    public static async IAsyncEnumerable<StatementBatch> ReadAsync(
        Stream input, byte separator, ReadingOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        string[]? columns = null;
        var row = -1;
        await foreach (var record in CsvReader.ReadAsync(input, separator, options, cancellationToken).ConfigureAwait(false))
        {
            if (record.IsBlank) continue;
            row++;
            var path = JsonPath.Root.At(row);
            var context = new ImportContext(record.Text, options, record.Line);
            if (record.IsTooLong)
            {
                context.ReportLength(record.Source, "row", path);
                yield return new StatementBatch(context, []);
                continue;
            }

            if (columns is null)
            {
                columns = Columns(record.Fields, path, context);
                if (columns.Length == 0 || IsHead(record.Fields)) yield return new StatementBatch(context, []);
                if (columns.Length == 0) yield break;
                if (IsHead(record.Fields)) continue;
            }

            var statement = Build(record, columns, path, context);
            yield return new StatementBatch(context, statement is null ? [] : [statement]);
        }
    }

    private static bool Has(IReadOnlyList<CsvField> fields, string name) => fields.Any(field => field.Text == name);

    private static string[] Columns(IReadOnlyList<CsvField> fields, JsonPath path, ImportContext context)
    {
        if (IsHead(fields))
        {
            var names = new HashSet<string>(StringComparer.Ordinal);
            foreach (var field in fields)
            {
                if (!names.Add(field.Text))
                    context.Report(
                        field.Offset, path, Rules.DuplicateMember, $"The table has the column \"{field.Text}\" twice; the first is used.");
            }

            return [.. fields.Select(field => field.Text)];
        }

        if (IsPacked(fields)) return Packed;
        context.Report(
            0, path, Rules.NotInFormat,
            "The text has no header row with entity_id, prop and value, and its first row is not a packed statement.");
        return [];
    }

    private static Statement? Build(CsvRecord record, string[] columns, JsonPath path, ImportContext context)
    {
        foreach (var fault in record.Faults)
        {
            context.Report(fault.Offset, path, fault.Rule, fault.Message);
        }

        if (record.IsCutOff(columns.Length))
            context.Report(0, path, Rules.ForeignMalformed, "The text ends within this row, before the last column.");
        else if (record.Fields.Count < columns.Length)
            context.Report(0, path, Rules.ForeignRepaired,
                $"The row has {record.Fields.Count} fields for {columns.Length} columns; missing fields are read as empty.");
        else if (record.Fields.Count > columns.Length)
            context.Report(0, path, Rules.ForeignUnread,
                $"The row has {record.Fields.Count} fields for {columns.Length} columns; the last ones are left out.");
        var cells = new Dictionary<string, Cell>(StringComparer.Ordinal);
        var others = new KeptMembers(Members.Prefix);
        for (var i = 0; i < Math.Min(record.Fields.Count, columns.Length); i++)
        {
            var field = record.Fields[i];
            if (columns[i] == SchemaAndProperty) Unpack(field, path, cells);
            else if (Members.Columns.Contains(columns[i]))
                cells.TryAdd(columns[i], new Cell(field.Text, field.Offset, path.Member(columns[i])));
            else if (columns[i].Length > 0 && field.Text.Length > 0)
            {
                context.Repeat(columns[i].Length, field.Offset, path);
                others.AddText(columns[i], field.Text);
            }
        }

        return StatementBuilder.Build(cells, others.Behind(Extensions.Empty), path, context);
    }

    private static void Unpack(CsvField field, JsonPath path, Dictionary<string, Cell> cells)
    {
        var colon = field.Text.IndexOf(':', StringComparison.Ordinal);
        if (colon > 0) cells.TryAdd(Members.Schema, new Cell(field.Text[..colon], field.Offset, path.Member(Members.Schema)));
        cells.TryAdd(Members.Property, new Cell(field.Text[(colon + 1)..], field.Offset, path.Member(Members.Property)));
    }
}
