namespace FactTracker.Analysis;

/// <summary>The operations of a formula.</summary>
internal enum FormulaOperator
{
    /// <summary>Not an operation, but the id of a claim.</summary>
    Input,

    /// <summary>Not an operation, but a number.</summary>
    Number,

    Add,
    Subtract,
    Multiply,
    Divide,
    Negate,
    Sum,
    Mean,
    Change,
    Share,
}
