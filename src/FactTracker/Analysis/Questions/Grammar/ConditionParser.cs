namespace FactTracker.Analysis;

/// <summary>Parses conditions: names, operators and operands.</summary>
/// <remarks>
/// <code>
/// condition  = ( "has" | "missing" ) name | name operator operand
/// name       = "value" | "when" | … | "qualifier." ( word | string )
/// operator   = "=" | "!=" | "&lt;" | "&lt;=" | ">" | ">=" | "~" | "before" | "after" | "during" | "overlaps" | "contains"
/// operand    = string | amount | date | word
/// amount     = number [ unit ] | currency number [ scale ]
/// </code>
/// </remarks>
internal sealed class ConditionParser(QueryCursor cursor)
{
    /// <summary>The first error, or null.</summary>
    public ClaimQueryError? Error { get; private set; }

    public QueryExpression? Parse()
    {
        if (cursor.TakeKeyword(QueryWords.Has)) return Presence(isMissing: false);
        if (cursor.TakeKeyword(QueryWords.Missing)) return Presence(isMissing: true);
        return Name() is { } name ? Comparison(name) : null;
    }

    /// <summary>Reports an error at the cursor, and returns null.</summary>
    public QueryExpression? Fail(ClaimQueryErrorCode code, string expected, string? suggestion = null, string? remedy = null)
    {
        Error ??= new ClaimQueryError(code, cursor.Position + 1, cursor.Found(), expected) { Suggestion = suggestion, Remedy = remedy };
        return null;
    }

    private PresenceExpression? Presence(bool isMissing)
    {
        cursor.SkipSpace();
        return Name() is { } name ? new PresenceExpression(name, isMissing) : null;
    }

    private QueryName? Name()
    {
        var start = cursor.Position;
        var written = cursor.TakeName();
        if (written.StartsWith(QueryWords.QualifierPrefix, StringComparison.OrdinalIgnoreCase)) return Qualifier(written, start);
        if (QueryWords.TryField(written, out var field)) return QueryName.Of(field);
        cursor.Position = start;
        if (written.Length == 0 || QueryWords.IsReserved(written))
        {
            Fail(
                ClaimQueryErrorCode.ExpectedCondition, "a condition such as property = rent",
                cursor.Next == '!' ? QueryWords.Not : null,
                cursor.IsAtEnd ? null : "A condition begins with a name, \"has\" or \"missing\".");
            return null;
        }

        var suggestion = QuerySuggestions.ForName(written);
        Fail(
            ClaimQueryErrorCode.UnknownName, "a name", suggestion,
            suggestion is null ? $"The names are {string.Join(", ", QueryWords.Names)} and {QueryWords.QualifierPrefix}NAME." : null);
        return null;
    }

    private QueryName? Qualifier(string written, int start)
    {
        var name = written[QueryWords.QualifierPrefix.Length..];
        if (name.Length > 0 && name[0] != QueryString.SingleQuote) return QueryName.OfQualifier(name);
        cursor.Position = start + QueryWords.QualifierPrefix.Length;
        if (cursor.Next is QueryString.Quote or QueryString.SingleQuote)
        {
            if (String() is not { } pieces) return null;
            name = string.Join(QueryString.Star, (IEnumerable<string>)pieces);
            if (name.Length > 0) return QueryName.OfQualifier(name);
            cursor.Position = start + QueryWords.QualifierPrefix.Length;
        }

        Fail(
            ClaimQueryErrorCode.UnknownName, "the name of a qualifier",
            remedy: "Write it directly after the point: qualifier.\"age group\".");
        return null;
    }

    private ComparisonExpression? Comparison(QueryName name)
    {
        cursor.SkipSpace();
        var start = cursor.Position;
        if (Operator(name) is not { } comparison) return null;
        if (!QueryWords.Takes(name.Kind, comparison))
        {
            cursor.Position = start;
            Fail(ClaimQueryErrorCode.WrongOperator, $"one of {SignsOf(name.Kind)} after {name}", remedy: OperatorRemedy(name, comparison));
            return null;
        }

        cursor.SkipSpace();
        start = cursor.Position;
        if (Operand(name, comparison) is not { } operand) return null;
        if (OperandRules.Fault(name, comparison, operand) is not { } fault) return new ComparisonExpression(name, comparison, operand);
        cursor.Position = start;
        Fail(ClaimQueryErrorCode.WrongOperand, OperandErrors.ExpectedOf(name, comparison), remedy: fault);
        return null;
    }

    private QueryOperator? Operator(QueryName name)
    {
        var start = cursor.Position;
        var written = QueryString.IsSign(cursor.Next) ? cursor.TakeSigns() : cursor.TakeName();
        if (QueryWords.TryOperator(written, out var comparison)) return comparison;
        cursor.Position = start;
        var suggestion = written.Length == 0 ? null : QuerySuggestions.ForSign(written);
        Fail(
            ClaimQueryErrorCode.UnknownOperator, $"an operator after {name}", suggestion,
            suggestion is null
                ? $"The operators of {name} are {SignsOf(name.Kind)}; \"has {name}\" asks whether it is stated."
                : null);
        return null;
    }

    private QueryOperand? Operand(QueryName name, QueryOperator comparison)
    {
        var start = cursor.Position;
        QueryOperand? operand;
        if (cursor.Next is QueryString.Quote or QueryString.SingleQuote)
        {
            if (String() is not { } pieces) return null;
            operand = OperandRules.ReadQuoted(name.Kind, comparison, pieces);
        }
        else
        {
            operand = Bare(name.Kind, comparison);
        }

        if (operand is not null) return operand;
        cursor.Position = start;
        var word = cursor.Found();
        var error = OperandErrors.Of(name, comparison, word, cursor.IsAtEnd);
        cursor.Position = start + error.Offset;
        Fail(ClaimQueryErrorCode.WrongOperand, error.Expected, remedy: error.Remedy);
        return null;
    }

    // The unit of an amount may have several words, or stand in quotes; a text or a date is one word.
    private QueryOperand? Bare(FieldKind kind, QueryOperator comparison)
    {
        var start = cursor.Position;
        var first = BareWord();
        if (first.Length == 0) return null;
        var afterFirst = cursor.Position;
        if (kind is FieldKind.Text or FieldKind.Date || comparison >= QueryOperator.HasWords)
            return OperandRules.Read(kind, comparison, first);
        if (UnitInQuotes(first) is { } amount) return amount;
        if (Error is not null) return null;
        var words = first;
        cursor.Position = afterFirst;
        var end = afterFirst;
        for (cursor.SkipSpace(); BareWord() is { Length: > 0 } word; cursor.SkipSpace())
        {
            words = $"{words} {word}";
            end = cursor.Position;
        }

        if (words != first && AmountText.TryParse(words, out _) && OperandRules.Read(kind, comparison, words) is { } several)
        {
            cursor.Position = end;
            return several;
        }

        cursor.Position = afterFirst;
        if (OperandRules.Read(kind, comparison, first) is { } one) return one;
        cursor.Position = start;
        return null;
    }

    private AmountOperand? UnitInQuotes(string number)
    {
        cursor.SkipSpace();
        if (cursor.Next is not QueryString.Quote || !AmountText.TryParse(number, Unit.Percent.Symbol, out _)) return null;
        return String() is { } pieces
            && AmountText.TryParse(number, string.Join(QueryString.Star, (IEnumerable<string>)pieces), out var amount)
                ? new AmountOperand(amount!)
                : null;
    }

    // Empty where no word can be read without quotes.
    private string BareWord()
    {
        var start = cursor.Position;
        var word = cursor.TakeWord();
        if (QueryString.IsBare(word)) return word;
        cursor.Position = start;
        return "";
    }

    private ValueList<string>? String()
    {
        var start = cursor.Position;
        if (cursor.TakeString() is { } pieces) return pieces;
        cursor.Position = start;
        Fail(ClaimQueryErrorCode.UnclosedQuote, "a text in quotes", remedy: "The quotation mark that opens here is never closed.");
        return null;
    }

    private static string SignsOf(FieldKind kind) => string.Join(
        ", ", Enum.GetValues<QueryOperator>().Where(comparison => QueryWords.Takes(kind, comparison)).Select(QueryWords.SignOf));

    private static string? OperatorRemedy(QueryName name, QueryOperator comparison) => name.Kind switch
    {
        FieldKind.Text when comparison == QueryOperator.Contains => $"Use {name} ~ to look for words.",
        FieldKind.Text => $"{name} is a text, which has no order and no time.",
        FieldKind.Date => $"{name} is a date; use text ~ to look for words.",
        _ => $"{name} is a number.",
    };
}
