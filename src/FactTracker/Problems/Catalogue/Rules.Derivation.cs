namespace FactTracker;

/// <content>Values that follow from other claims.</content>
public static partial class Rules
{
    /// <summary>FT0421: A stated value does not follow from its formula.</summary>
    public static Rule DoesNotFollow { get; } = new(
        "FT0421",
        Severity.Warning,
        "A stated value does not follow from its formula.",
        "The value is outside the range that the formula gives for the values of its inputs, even if it was rounded to its last " +
        "digit. Approximations are read as in everyday use. An input may have changed since: correct the value or the formula.");

    /// <summary>FT0422: A formula cannot be parsed.</summary>
    public static Rule BadFormula { get; } = new(
        "FT0422",
        Severity.Warning,
        "A formula cannot be parsed.",
        "A formula has ids of claims, numbers with units, + - * /, parentheses, sum(a, b), mean(a, b), change(from, to) and " +
        "share(a, of b). A minus needs a space before it, because ids contain hyphens. Ids with other characters than letters, " +
        "digits and _ - . : # @ are written in quotation marks.");

    /// <summary>FT0423: A formula uses the id of a claim that does not exist.</summary>
    public static Rule FormulaInputMissing { get; } = new(
        "FT0423",
        Severity.Warning,
        "A formula uses the id of a claim that does not exist.",
        "Every id in a formula should be that of a claim of the set, so that the value can be derived. The claim may have been " +
        "renamed or removed.");

    /// <summary>FT0424: Formulas lead in a circle.</summary>
    public static Rule FormulaCircle { get; } = new(
        "FT0424",
        Severity.Warning,
        "Formulas lead in a circle.",
        "A value cannot follow from itself, directly or through other formulas. Each circle is reported once.");

    /// <summary>FT0425: A formula gives no value that can be compared.</summary>
    public static Rule FormulaWithoutValue { get; } = new(
        "FT0425",
        Severity.Warning,
        "A formula gives no value that can be compared.",
        "An input has no single number, the units do not fit (euros and dollars, cases and people), the divisor may be zero, or " +
        "the stated value is not a number in a unit that converts to that of the result.");
}
