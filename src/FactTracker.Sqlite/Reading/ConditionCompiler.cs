using FactTracker.Sqlite.Engine;
using FactTracker.Sqlite.Index;
using FactTracker.Storage;

namespace FactTracker.Sqlite.Reading;

/// <summary>Turns conditions into queries of the word index and conditions in SQL.</summary>
internal sealed class ConditionCompiler(Session session, SqlParameters parameters)
{
    public Compiled Compile(StoreCondition? condition) => condition switch
    {
        null => Compiled.Always,
        AllOf { Items: var items } => items.Aggregate(Compiled.Always, (all, item) => Compiled.And(all, Compile(item))),
        AnyOf { Items: var items } => items.Aggregate(Compiled.Never, (any, item) => Compiled.Or(any, Compile(item), parameters)),
        HasTerm { Field: StoreField.Id, Text: var id } => OfIds($"r.id = {parameters.Add(id)}"),
        HasTerm { Field: var field, Text: var text } => new Compiled(TokenText.Quoted(to => TokenText.AppendTerm(to, field, text))),
        HasPrefix { Field: StoreField.Id, Prefix: var prefix } => OfIds(PrefixSql(prefix)),
        HasPrefix { Field: var field, Prefix: var prefix } =>
            new Compiled(TokenText.Quoted(to => TokenText.AppendTerm(to, field, prefix), isPrefix: true)),
        HasField { Field: StoreField.Id } => Compiled.Always,
        HasField { Field: var field } when IndexDocument.IsUsual(field) =>
            new Compiled(Filter: $"v.fields & {parameters.Add(1L << (int)field)} <> 0"),
        HasField { Field: var field } => new Compiled(TokenText.Quoted(to => TokenText.AppendField(to, field))),
        HasWords { Words: var words } => words.IsEmpty ? Compiled.Always : new Compiled(Words(words, all: true)),
        HasDay day => new DayCompiler(session, parameters).Compile(day),
        HasAmount amount => new AmountCompiler(session, parameters).Compile(amount),
        _ => Compiled.Always, // It is asked of each claim afterwards.
    };

    /// <summary>Returns the query of the word index for several words.</summary>
    public static string Words(ValueList<string> words, bool all) =>
        $"({string.Join(all ? " AND " : " OR ", words.Select(TokenText.OfWord))})";

    private static Compiled OfIds(string condition) => new(Filter:
        $"""
        v.key IN (SELECT r.number FROM record r WHERE {condition}
            UNION ALL SELECT w.key FROM record r CROSS JOIN version w
                ON w.key BETWEEN {VersionKey.Revised} + (r.number << 20) AND {VersionKey.Revised} + (r.number << 20) + r.revision
            WHERE r.revision > 0 AND {condition})
        """);

    // Ids are ordered by their bytes, and no byte of UTF-8 is FF.
    private string PrefixSql(string prefix)
    {
        var first = parameters.Add(prefix);
        return $"r.id >= {first} AND r.id < {first} || {parameters.Add("\U0010FFFF")}";
    }
}
