namespace FactTracker.Analysis;

/// <summary>One step of a formula in postfix order: an operand, or an operation on the operands before it.</summary>
/// <param name="Operator">The operation.</param>
/// <param name="Count">The number of operands that an operation takes.</param>
/// <param name="Number">The number, for a number.</param>
/// <param name="Id">The id, for the id of a claim.</param>
internal readonly record struct FormulaStep(FormulaOperator Operator, int Count = 0, Quantity? Number = null, ClaimId Id = default);
