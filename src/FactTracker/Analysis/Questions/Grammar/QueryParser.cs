namespace FactTracker.Analysis;

/// <summary>Parses queries, one method for each rule of the grammar.</summary>
/// <remarks>
/// <code>
/// query      = [ mode ] any
/// any        = all { "or" all }
/// all        = unary { "and" unary }
/// unary      = "not" unary | mode unary | "(" query ")" | condition
/// condition  = ( "has" | "missing" ) name | name operator operand
/// mode       = "possibly" | "certainly"
/// </code>
/// Names, operators and operands are in <see cref="ConditionParser"/>. A rule returns null after it has reported an error.
/// </remarks>
internal sealed class QueryParser
{
    // Parentheses and prefixes may be redundant, so there may be more of them than levels of the expression.
    private const int MostNested = QueryExpression.MaxDepth * 2;

    private readonly QueryCursor _cursor;
    private readonly ConditionParser _conditions;
    private int _nested;

    private QueryParser(string text)
    {
        _cursor = new QueryCursor(text);
        _conditions = new ConditionParser(_cursor);
    }

    /// <summary>Parses a text of a length that is allowed.</summary>
    public static QueryExpression? Parse(string text, out ClaimQueryError? error)
    {
        var parser = new QueryParser(text);
        var query = parser.Whole();
        error = query is null ? parser._conditions.Error : null;
        return query;
    }

    private QueryExpression? Whole()
    {
        _cursor.SkipSpace();
        if (_cursor.IsAtEnd)
            return _conditions.Fail(ClaimQueryErrorCode.Empty, "a condition such as property = rent");
        if (Query() is not { } query) return null;
        return _cursor.IsAtEnd ? query : StrayToken("\"and\", \"or\" or the end");
    }

    private QueryExpression? Query()
    {
        _cursor.SkipSpace();
        var start = _cursor.Position;
        if (Mode() is not { } isPossibly) return Any();
        return Any() is { } inner ? Deeper(inner, start, () => Certainty(isPossibly, inner)) : null;
    }

    private QueryExpression? Any() => Joined(QueryWords.Or, All, AnyExpression.Of);

    private QueryExpression? All() => Joined(QueryWords.And, Unary, AllExpression.Of);

    private QueryExpression? Joined(string keyword, Func<QueryExpression?> rule, Func<IReadOnlyList<QueryExpression>, QueryExpression> join)
    {
        _cursor.SkipSpace();
        var start = _cursor.Position;
        if (rule() is not { } first) return null;
        var items = new List<QueryExpression> { first };
        for (_cursor.SkipSpace(); _cursor.TakeKeyword(keyword); _cursor.SkipSpace())
        {
            if (rule() is not { } next) return null;
            items.Add(next);
        }

        return items.Count == 1 ? first : Deeper(items.MaxBy(item => item.Depth)!, start, () => join(items));
    }

    private QueryExpression? Unary()
    {
        _cursor.SkipSpace();
        var start = _cursor.Position;
        if (_cursor.TakeKeyword(QueryWords.Not)) return Prefixed(start, inner => new NotExpression(inner));
        if (Mode() is { } isPossibly) return Prefixed(start, inner => Certainty(isPossibly, inner));
        return _cursor.Take('(') ? Nested(start, Group) : _conditions.Parse();
    }

    private QueryExpression? Prefixed(int start, Func<QueryExpression, QueryExpression> make) =>
        Nested(start, Unary) is { } inner ? Deeper(inner, start, () => make(inner)) : null;

    private QueryExpression? Group()
    {
        if (Query() is not { } inner) return null;
        if (_cursor.Take(')')) return inner;
        return _cursor.IsAtEnd
            ? _conditions.Fail(ClaimQueryErrorCode.UnclosedParenthesis, "\")\"", remedy: "Each parenthesis that is opened is closed again.")
            : StrayToken("\"and\", \"or\" or \")\"");
    }

    private bool? Mode() =>
        _cursor.TakeKeyword(QueryWords.Possibly) ? true : _cursor.TakeKeyword(QueryWords.Certainly) ? false : null;

    private static CertaintyExpression Certainty(bool isPossibly, QueryExpression inner) =>
        isPossibly ? CertaintyExpression.Possibly(inner) : CertaintyExpression.Certainly(inner);

    private QueryExpression? Nested(int start, Func<QueryExpression?> rule)
    {
        if (_nested == MostNested) return TooDeep(start);
        _nested++;
        var expression = rule();
        _nested--;
        return expression;
    }

    private QueryExpression? Deeper(QueryExpression deepest, int start, Func<QueryExpression> make) =>
        deepest.Depth < QueryExpression.MaxDepth ? make() : TooDeep(start);

    private QueryExpression? TooDeep(int start)
    {
        _cursor.Position = start;
        return _conditions.Fail(
            ClaimQueryErrorCode.TooDeep, $"at most {QueryExpression.MaxDepth} levels", remedy: "Write the expression with fewer levels.");
    }

    private QueryExpression? StrayToken(string expected)
    {
        var found = _cursor.Found();
        var suggestion = QuerySuggestions.ForConnective(found);
        return _conditions.Fail(ClaimQueryErrorCode.ExpectedConnective, expected, suggestion, suggestion is null ? RemedyFor(found) : null);
    }

    private static string? RemedyFor(string found)
    {
        if (found == ")") return "No parenthesis is open here.";
        return QueryString.IsSign(found[0]) ? null : "A text of several words is written in quotes: property = \"median rent\".";
    }
}
