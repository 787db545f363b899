namespace FactTracker.Analysis;

/// <summary>Writes the canonical text of a formula, with no more parentheses than it needs.</summary>
internal static class FormulaText
{
    private const int OfSum = 1, OfProduct = 2, OfSign = 3, OfOperand = 4;

    public static string Of(IReadOnlyList<FormulaStep> steps)
    {
        var done = new Stack<(string Text, int Rank)>();
        foreach (var step in steps)
        {
            var operands = new (string Text, int Rank)[step.Count];
            for (var i = step.Count - 1; i >= 0; i--)
            {
                operands[i] = done.Pop();
            }

            done.Push(Of(step, operands));
        }

        return done.Pop().Text;
    }

    private static (string Text, int Rank) Of(FormulaStep step, (string Text, int Rank)[] operands) => step.Operator switch
    {
        FormulaOperator.Input => (FormulaNames.ToText(step.Id), OfOperand),
        FormulaOperator.Number => (NumberText(step.Number!), OfOperand),
        FormulaOperator.Add => Infix(operands, " + ", OfSum),
        FormulaOperator.Subtract => Infix(operands, " - ", OfSum),
        FormulaOperator.Multiply => Infix(operands, " * ", OfProduct),
        FormulaOperator.Divide => Infix(operands, " / ", OfProduct),
        FormulaOperator.Negate => ($"-{InParentheses(operands[0], OfSign)}", OfSign),
        FormulaOperator.Share => ($"share({operands[0].Text}, of {operands[1].Text})", OfOperand),
        var function => ($"{FormulaNames.NameOf(function)}({string.Join(", ", operands.Select(it => it.Text))})", OfOperand),
    };

    private static string NumberText(Quantity number) =>
        (number.Amount is { } amount ? amount.ToString(System.Globalization.CultureInfo.InvariantCulture) : number.ExactAmount.ToString())
        + FormulaNames.ToText(number.Unit);

    // Operations of one rank are read from the left, so that the right operand of the same rank has parentheses.
    private static (string Text, int Rank) Infix((string Text, int Rank)[] operands, string sign, int rank) =>
        (InParentheses(operands[0], rank) + sign + InParentheses(operands[1], rank + 1), rank);

    private static string InParentheses((string Text, int Rank) operand, int least) =>
        operand.Rank < least ? $"({operand.Text})" : operand.Text;
}
