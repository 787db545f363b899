using FactTracker.PostgreSql.Sql;
using FactTracker.PostgreSql.Writing;
using FactTracker.Storage;

namespace FactTracker.PostgreSql.Reading;

/// <summary>Writes conditions as SQL on a row <c>v</c> of versions.</summary>
/// <param name="terms">The numbers of the terms of the conditions; a term without a number is in no claim.</param>
internal sealed class ConditionSql(IReadOnlyDictionary<IndexTerm, int> terms)
{
    /// <summary>Returns the terms of a condition whose numbers are needed, as the table of terms has them.</summary>
    public static IEnumerable<IndexTerm> TermsOf(StoreCondition? condition) => condition switch
    {
        AllOf all => all.Items.SelectMany(TermsOf),
        AnyOf any => any.Items.SelectMany(TermsOf),
        HasTerm { Field: not StoreField.Id } term => [new IndexTerm(term.Field, StoredText.OfIndexed(term.Text))],
        _ => [],
    };

    /// <summary>Adds a condition to a statement.</summary>
    public void Append(SqlText sql, StoreCondition condition)
    {
        switch (condition)
        {
            case AllOf all:
                AppendItems(sql, all.Items, isAnd: true);
                break;
            case AnyOf any:
                AppendItems(sql, any.Items, isAnd: false);
                break;
            case HasTerm term:
                AppendTerm(sql, term);
                break;
            case HasPrefix prefix:
                AppendPrefix(sql, prefix.Field, StoredText.OfIndexed(prefix.Prefix));
                break;
            case HasField field when field.Field == StoreField.Id:
                sql.Append($"true");
                break;
            case HasField field:
                sql.Append($"v.terms @> {new[] { TermTable.MarkerOf(field.Field) }}");
                break;
            case HasWords words:
                AppendWords(sql, words.Words);
                break;
            case HasDay day:
                AppendDay(sql, day);
                break;
            case HasAmount amount:
                AppendAmount(sql, amount);
                break;
            default:
                throw new ArgumentException($"A condition {condition} cannot be answered.", nameof(condition));
        }
    }

    private static void AppendPrefix(SqlText sql, StoreField field, string prefix)
    {
        if (field == StoreField.Id) sql.Append($"v.number in (select r.number from records r where r.id ^@ {prefix})");
        else sql.Append($"v.terms && array(select t.term from terms t where t.field = {(short)field} and t.text ^@ {prefix})");
    }

    private static void AppendWords(SqlText sql, ValueList<string> words)
    {
        if (WordVector.Query(words, all: true) is { } query) sql.Append($"array_to_tsvector(v.words) @@ {query}");
        else sql.Append($"true");
    }

    private static void AppendDay(SqlText sql, HasDay day)
    {
        var from = day.From ?? IndexDays.Least;
        var to = day.To ?? IndexDays.Greatest;
        var isWhen = day.Date == StoreDate.When;
        if (from > to) sql.Append($"(false");
        else if (isWhen) sql.Append($"(v.days && int8range({from}, {to}, '[]')");
        else sql.Append($"(v.recorded_day between {from} and {to}");
        if (day.OrNone && isWhen) sql.Append($" or v.days is null)");
        else if (day.OrNone) sql.Append($" or v.recorded_day is null)");
        else sql.Append($")");
    }

    private static void AppendAmount(SqlText sql, HasAmount amount)
    {
        sql.Append($"v.version in (select a.version from amounts a where a.dimension = {StoredText.OfIndexed(amount.Dimension)}");
        if (amount.Lower is { } lower) sql.Append($" and a.upper >= {lower}");
        if (amount.Upper is { } upper) sql.Append($" and a.lower <= {upper}");
        sql.Append($")");
    }

    private void AppendTerm(SqlText sql, HasTerm term)
    {
        var text = StoredText.OfIndexed(term.Text);
        if (term.Field == StoreField.Id) sql.Append($"v.number in (select r.number from records r where r.id = {text})");
        else if (terms.TryGetValue(new IndexTerm(term.Field, text), out var number)) sql.Append($"v.terms @> {new[] { number }}");
        else sql.Append($"false");
    }

    private void AppendItems(SqlText sql, ValueList<StoreCondition> items, bool isAnd)
    {
        sql.Append($"(");
        for (var i = 0; i < items.Count; i++)
        {
            if (i > 0 && isAnd) sql.Append($" and ");
            else if (i > 0) sql.Append($" or ");
            Append(sql, items[i]);
        }

        sql.Append($")");
    }
}
