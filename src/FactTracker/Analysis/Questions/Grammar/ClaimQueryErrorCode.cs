namespace FactTracker.Analysis;

/// <summary>Why a text is not a query.</summary>
public enum ClaimQueryErrorCode
{
    /// <summary>It has no condition at all.</summary>
    Empty,

    /// <summary>It has more than <see cref="ClaimQuery.MaxLength"/> characters.</summary>
    TooLong,

    /// <summary>It is nested deeper than <see cref="QueryExpression.MaxDepth"/>.</summary>
    TooDeep,

    /// <summary>A word that begins a condition is not a name.</summary>
    UnknownName,

    /// <summary>What follows a name is not an operator.</summary>
    UnknownOperator,

    /// <summary>The operator cannot be asked of that name.</summary>
    WrongOperator,

    /// <summary>What follows an operator is not what it compares with.</summary>
    WrongOperand,

    /// <summary>A condition is expected.</summary>
    ExpectedCondition,

    /// <summary>What follows a condition is not "and", "or", or the end.</summary>
    ExpectedConnective,

    /// <summary>A parenthesis is not closed.</summary>
    UnclosedParenthesis,

    /// <summary>A quotation mark is not closed.</summary>
    UnclosedQuote,
}
