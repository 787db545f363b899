using FactTracker.Analysis;
using FactTracker.History;

namespace FactTracker.Storage;

/// <summary>What of a query an engine answers, and what is needed to answer the rest.</summary>
/// <param name="Condition">What each claim of the answer meets, or null for all claims.</param>
/// <param name="Rest">What the condition leaves open, in the query language, or null.</param>
/// <param name="Needs">The sources that must be known.</param>
internal sealed record QueryPlan(StoreCondition? Condition, string? Rest, NeededSources Needs)
{
    public static QueryPlan Of(StoreQuery query)
    {
        var about = query.About is { } time ? About(time) : null;
        if (query.Where is not { Expression: var expression }) return new QueryPlan(about, RestOfAbout(query)?.ToString(),
            NeededSources.None);
        var planner = new ConditionPlanner(query.Policy);
        var choice = expression as CertaintyExpression;
        var least = query.WithPossible || choice?.IsPossibly == true ? Truth.Possibly : Truth.Yes;
        var asked = choice?.Inner ?? expression;
        var pushed = Pushed.All([new Pushed(about), planner.Of(asked, least)]);
        var rest = Open(planner, asked, least);
        if (rest is not null && choice is not null) rest = choice.IsPossibly
            ? CertaintyExpression.Possibly(rest)
            : CertaintyExpression.Certainly(rest);
        return new QueryPlan(pushed.Condition, Text(rest, RestOfAbout(query)), SourceNeeds.Of(expression));
    }

    // Both together may be nested too deep for one expression.
    private static string? Text(QueryExpression? rest, QueryExpression? about) =>
        rest is not null && about is not null ? $"({rest}) and ({about})" : (rest ?? about)?.ToString();

    private static QueryExpression? Open(ConditionPlanner planner, QueryExpression expression, Truth least)
    {
        if (planner.Of(expression, least).IsExact) return null;
        return expression is AllExpression all
            ? AllExpression.Of([.. all.Items.Where(item => !planner.Of(item, least).IsExact)])
            : expression;
    }

    // Claims without a time count for each, and those of an unknown time may be about any.
    private static HasDay About(Edtf time)
    {
        var days = IndexDays.Of(time);
        return new HasDay(StoreDate.When, days.Earliest, days.Latest, OrNone: true);
    }

    private static QueryExpression? RestOfAbout(StoreQuery query)
    {
        if (query.About is not { IsNone: false } time) return null;
        var when = QueryName.Of(QueryField.When);
        var overlaps = new ComparisonExpression(when, QueryOperator.Overlaps, new DateOperand(time));
        return new PresenceExpression(when, isMissing: true)
            | (query.Match == TimeMatch.Possibly ? CertaintyExpression.Possibly(overlaps) : overlaps);
    }
}
