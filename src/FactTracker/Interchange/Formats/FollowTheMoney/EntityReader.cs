using FactTracker.Interchange.Shared.Texts;
using FactTracker.Json;

namespace FactTracker.Interchange.Formats.FollowTheMoney;

/// <summary>Splits entities into statements: one for each value, and one for the entity as a whole when it has further members.</summary>
internal static class EntityReader
{
    private const int OfCitation = 32; // What a citation of a dataset has beside its name.

    public static void Read(JsonItem item, List<Statement> statements, ImportContext context)
    {
        if (Text(item, Members.Id, context) is not { } id)
        {
            context.Report(item, Rules.ForeignUnread, "An entity has no id; it is skipped.");
            return;
        }

        if (item[Members.Schema] is null && item[Members.Properties] is null && item[Members.Statements] is null)
        {
            context.Report(item, Rules.ForeignUnread, "The object has no schema, no properties and no statements; it is no entity.");
            return;
        }

        var entity = new Statement
        {
            EntityId = id,
            Property = Statement.WholeEntity,
            Schema = Text(item, Members.Schema, context) ?? Statement.AnySchema,
            Value = id,
            Caption = Text(item, Members.Caption, context),
            Datasets = [.. DatasetsOf(item, context)],
            Offset = item.Offset,
            Path = item.Path,
        };
        var count = statements.Count;
        var repeated = RepeatedIn(entity);
        if (item[Members.Properties] is { } properties) ReadProperties(properties, entity, repeated, statements, context);
        if (item[Members.Statements] is { } list) ReadStatements(list, statements, context);
        AddWhole(item, entity, statements, isBare: statements.Count == count, context);
    }

    /// <summary>Whether a member of an entity is read.</summary>
    public static bool IsRead(string name) =>
        name is Members.Id or Members.Schema or Members.Properties or Members.Statements or Members.Datasets or Members.Dataset
            or Members.Caption
        or Members.FirstSeen or Members.LastSeen;

    private static IEnumerable<string> DatasetsOf(JsonItem item, ImportContext context)
    {
        JsonItem?[] members = [item[Members.Datasets], item[Members.Dataset]];
        return members.SelectMany(member => member?.OneOrMany ?? []).Select(dataset => TextOf(dataset, context))
            .Where(dataset => !string.IsNullOrWhiteSpace(dataset)).Select(dataset => dataset!).Distinct(StringComparer.Ordinal);
    }

    // How much of an entity each of its statements repeats.
    private static long RepeatedIn(Statement entity) =>
        entity.EntityId.Length + entity.Schema.Length + (entity.Caption?.Length ?? 0)
        + entity.Datasets.Sum(dataset => (long)dataset.Length + OfCitation);

    private static void ReadProperties(
        JsonItem properties, Statement entity, long repeated, List<Statement> statements, ImportContext context)
    {
        if (!properties.IsObject)
            context.Report(properties, Rules.ForeignUnread, "The properties of an entity must be an object; they are skipped.");
        foreach (var (name, values) in properties.Members)
        {
            if (!values.IsArray && !values.IsNull)
                context.Report(
                    values, Rules.ForeignRepaired, "The values of a property must be a list; the single value is read as a list of one.");
            foreach (var value in values.OneOrMany)
            {
                if (ValueOf(value, statements, context) is not { } text || IsNothing(text, value, context)) continue;
                context.Repeat(repeated + name.Length, value);
                statements.Add(entity with { Property = name, Value = text, Offset = value.Offset, Path = value.Path });
            }
        }
    }

    private static bool IsNothing(string text, JsonItem value, ImportContext context)
    {
        if (!value.IsString || !NothingMark.Is(text)) return false;
        context.Report(value, Rules.ForeignRepaired, NothingMark.Message(text));
        return true;
    }

    // In the nested form the entity itself is in place of its id.
    private static string? ValueOf(JsonItem value, List<Statement> statements, ImportContext context)
    {
        if (value.IsNull) return null;
        if (!value.IsObject) return TextOf(value, context);
        Read(value, statements, context);
        return value[Members.Id]?.Text;
    }

    private static void ReadStatements(JsonItem list, List<Statement> statements, ImportContext context)
    {
        foreach (var item in list.OneOrMany)
        {
            if (!item.IsObject) context.Report(item, Rules.ForeignUnread, "A statement must be an object; this one is skipped.");
            else if (StatementLines.OfObject(item, context) is { } statement) statements.Add(statement);
        }
    }

    private static void AddWhole(JsonItem item, Statement entity, List<Statement> statements, bool isBare, ImportContext context)
    {
        var kept = new KeptMembers(Members.Prefix);
        foreach (var (name, value) in item.Members)
        {
            if (!IsRead(name) && !value.IsNull) kept.Add(name, context.Raw(value));
        }

        var others = kept.Behind(Extensions.Empty);
        var whole = entity with
        {
            Others = others,
            FirstSeen = Text(item, Members.FirstSeen, context),
            LastSeen = Text(item, Members.LastSeen, context)
        };
        if (!isBare && others.Count == 0 && whole.FirstSeen is null && whole.LastSeen is null) return;
        var content = string.Concat(others.Select(member => $"{member.Name}{member.Value}"));
        statements.Add(
            whole with { Id = StatementId.Of(whole with { Value = entity.EntityId + whole.FirstSeen + whole.LastSeen + content }) });
    }

    private static string? Text(JsonItem item, string name, ImportContext context) =>
        item[name] is { } value && TextOf(value, context) is { } text && !string.IsNullOrWhiteSpace(text) ? text : null;

    private static string? TextOf(JsonItem value, ImportContext context)
    {
        var text = StatementLines.TextOf(value);
        if (text is null) context.Report(value, Rules.ForeignUnread, "The value must be a text; it is skipped.");
        else if (!value.IsString)
            context.Report(value, Rules.ForeignRepaired, $"A value must be a string; this one is read as \"{text}\".");
        return text;
    }
}
