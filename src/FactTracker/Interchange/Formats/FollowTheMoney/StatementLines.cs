using System.Runtime.CompilerServices;
using System.Text.Json;
using FactTracker.Json;

namespace FactTracker.Interchange.Formats.FollowTheMoney;

/// <summary>Reads JSON: entities, statements, or a mixture, one a line, or in an indented text or a list.</summary>
internal static class StatementLines
{
    /// <summary>Reads each line independently.</summary>
    public static async IAsyncEnumerable<StatementBatch> ReadAsync(
        Stream input, ReadingOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var line in TextRecords.ReadAsync(input, new LineEnds(), options.MaxBytes, cancellationToken).ConfigureAwait(false))
        {
            var context = new ImportContext(line.Text, options, line.Line);
            if (line.IsTooLong)
            {
                context.ReportLength(line, "line", JsonPath.Root);
                yield return new StatementBatch(context, []);
            }
            else if (!line.Text.Span.Trim(" \t\r"u8).IsEmpty)
            {
                yield return new StatementBatch(context, JsonItemReader.Read(context) is { } item ? Statements(item, context) : []);
            }
        }
    }

    /// <summary>Reads a text that does not have one value a line as a whole.</summary>
    public static async IAsyncEnumerable<StatementBatch> ReadWholeAsync(
        Stream input, ReadingOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var text = await WholeText.ReadAsync(input, options, cancellationToken).ConfigureAwait(false);
        var whole = new ImportContext(text ?? default, options);
        if (text is null)
            whole.Report(0, JsonPath.Root, Rules.LimitPassed,
                $"The text has no value on each line and more than the {options.MaxBytes} bytes allowed; it is skipped.",
                "Raise MaxBytes.");
        foreach (var item in text is null ? [] : JsonItemReader.ReadSeries(whole))
        {
            yield return new StatementBatch(whole, Statements(item, whole));
        }

        yield return new StatementBatch(whole, []);
    }

    private static List<Statement> Statements(JsonItem item, ImportContext context)
    {
        var statements = new List<Statement>();
        if (!item.IsObject) context.Report(item, Rules.ForeignUnread, "An entity or a statement must be an object; this value is skipped.");
        else if (item[Members.Properties] is not null || item[Members.Statements] is not null
            || item[Members.Property] is null) EntityReader.Read(item, statements, context);
        else if (OfObject(item, context) is { } statement) statements.Add(statement);
        return statements;
    }

    /// <summary>Reads an object as a statement.</summary>
    public static Statement? OfObject(JsonItem item, ImportContext context)
    {
        var cells = new Dictionary<string, Cell>(StringComparer.Ordinal);
        var others = new KeptMembers(Members.Prefix);
        foreach (var (name, value) in item.Members)
        {
            if (value.IsNull) continue;
            if (!Members.Columns.Contains(name)) others.Add(name, context.Raw(value));
            else if (TextOf(value) is { } text) cells.Add(name, new Cell(text, value.Offset, value.Path));
            else context.Report(value, Rules.ForeignUnread, $"The {name} of a statement must be a text; it is dropped.");
        }

        return StatementBuilder.Build(cells, others.Behind(Extensions.Empty), item.Path, context);
    }

    /// <summary>Returns the text of a string, a number or a flag; null for anything else.</summary>
    public static string? TextOf(JsonItem item) => item.Text ?? item.Kind switch
    {
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        _ => null,
    };
}
