using System.Runtime.CompilerServices;

namespace FactTracker.Interchange.Formats.QuickStatements;

/// <summary>
/// Reads commands in the form of a table: the entity in the column <c>qid</c>, statements in the columns of their properties, followed by
/// those of qualifiers (<c>qal585</c>), references (<c>S854</c> begins one and <c>s813</c> continues it) and a comment (<c>#</c>).
/// </summary>
internal static class CommandTable
{
    public const string Entity = "qid";

    public static async IAsyncEnumerable<Command> ReadAsync(
        Stream text, ReadingOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        IReadOnlyList<string>? heads = null;
        await foreach (var row in CsvReader.ReadAsync(text, (byte)',', options, cancellationToken).ConfigureAwait(false))
        {
            var context = new ImportContext(row.Text, options, row.Line);
            if (row.IsTooLong) context.ReportLength(row.Source, "row", Json.JsonPath.Root);
            foreach (var fault in row.Faults)
            {
                context.Report(fault.Offset, Json.JsonPath.Root, fault.Rule, fault.Message);
            }

            if (heads is null) heads = [.. row.Fields.Select(field => field.Text.Trim('\uFEFF').Trim())];
            else if (!row.IsBlank && !row.IsTooLong) foreach (var command in Commands(heads, row, context)) yield return command;
            else yield return new Command([], null, context, 0);
        }
    }

    private static IEnumerable<Command> Commands(IReadOnlyList<string> heads, CsvRecord row, ImportContext context)
    {
        var entity = row.Fields[0].Text.Trim();
        if (entity.Length == 0)
        {
            entity = CommandNames.Last;
            yield return new Command([CommandNames.Create], null, context, 0);
        }

        List<string>? parts = null;
        string? comment = null;
        var (offset, hasReference) = (0, false);
        for (var i = 1; i < row.Fields.Count; i++)
        {
            var (head, cell) = (i < heads.Count ? heads[i] : "", row.Fields[i].Text.Trim());
            if (cell.Length == 0) continue;
            var value = CommandValueReader.Read(cell) is null ? $"\"{cell}\"" : cell;
            if (head == "#") comment = comment is null ? cell : $"{comment} {cell}";
            else if (parts is not null && head.StartsWith("qal", StringComparison.Ordinal)) parts.AddRange([$"P{head[3..]}", value]);
            else if (parts is not null && head is ['S' or 's', >= '0' and <= '9', ..])
            {
                parts.AddRange([head[0] == 'S' && hasReference ? $"!{head}" : $"S{head[1..]}", value]);
                hasReference = true;
            }
            else
            {
                if (parts is not null) yield return new Command(parts, comment, context, offset);
                var isRemoval = head.StartsWith('-');
                parts = isRemoval ? [$"-{entity}", head[1..], value] : [entity, head, value];
                (comment, offset, hasReference) = (null, row.Fields[i].Offset, false);
            }
        }

        if (parts is not null) yield return new Command(parts, comment, context, offset);
    }
}
