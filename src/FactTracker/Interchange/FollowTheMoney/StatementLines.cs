using System.Runtime.CompilerServices;
using System.Text.Json;

namespace FactTracker.Interchange.FollowTheMoney;

/// <summary>Reads lines of JSON: entities, statements, or both in turn.</summary>
internal static class StatementLines
{
    public static async IAsyncEnumerable<StatementBatch> ReadAsync(
        Stream input, ImportOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var line in TextRecords.ReadAsync(input, new LineEnds(), options.MaxBytes, cancellationToken).ConfigureAwait(false))
        {
            var context = new ImportContext(line.Text, options, line.Line);
            if (line.IsTooLong)
            {
                context.Report(0, Checking.JsonPath.Root, Rules.LimitPassed,
                    $"The line has more than the {options.MaxBytes} bytes allowed; it is passed over.", "Raise MaxBytes.");
                yield return new StatementBatch(context, []);
            }
            else if (!line.Text.Span.Trim(" \t\r"u8).IsEmpty)
            {
                yield return new StatementBatch(context, JsonItemReader.Read(context) is { } item ? Statements(item, context) : []);
            }
        }
    }

    private static List<Statement> Statements(JsonItem item, ImportContext context)
    {
        var statements = new List<Statement>();
        if (!item.IsObject) context.Report(item, Rules.ForeignUnread, "A line is an entity or a statement, which are objects; this one is left out.");
        else if (item[Members.Properties] is not null || item[Members.Statements] is not null
            || item[Members.Property] is null) EntityReader.Read(item, statements, context);
        else if (OfObject(item, context) is { } statement) statements.Add(statement);
        return statements;
    }

    /// <summary>The statement that an object is.</summary>
    public static Statement? OfObject(JsonItem item, ImportContext context)
    {
        var cells = new Dictionary<string, Cell>(StringComparer.Ordinal);
        var others = Extensions.Empty;
        foreach (var (name, value) in item.Members)
        {
            if (value.IsNull) continue;
            if (!Members.Columns.Contains(name)) others = others.With(Members.Prefix + name, context.Raw(value));
            else if (TextOf(value) is { } text) cells.Add(name, new Cell(text, value.Offset, value.Path));
            else context.Report(value, Rules.ForeignUnread, $"The {name} of a statement is no text; it is left out.");
        }

        return StatementBuilder.Build(cells, others, item.Path, context);
    }

    /// <summary>The text of a string, a number or a flag; null for anything else.</summary>
    public static string? TextOf(JsonItem item) => item.Text ?? item.Kind switch
    {
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        _ => null,
    };
}
