namespace FactTracker;

/// <content>Numbers, units and bounds.</content>
public static partial class Rules
{
    /// <summary>FT0401: A number cannot be represented exactly.</summary>
    public static Rule BadNumber { get; } = new(
        "FT0401",
        Severity.Error,
        "A number cannot be represented exactly.",
        "Amounts are exact decimals of up to 28 digits, written as JSON numbers or as strings in JSON's number grammar. The " +
        "amount of a quantity may have up to 1,000 digits, none of them more than 1,000 places from the point. FactTracker " +
        "never rounds: a number that does not fit is left out of the model and kept as written.");

    /// <summary>FT0402: An amount is outside the range of its unit.</summary>
    public static Rule OutOfUnitRange { get; } = new(
        "FT0402",
        Severity.Warning,
        "An amount is outside the range of its unit.",
        "A percentage of the members of a group (voters, respondents, cases), or of a sample, is a share and cannot be below 0% " +
        "or above 100%; ranks start at 1. If the amount is a comparison, use the unit \"x\" (times) or \"pp\" (percentage points). " +
        "A percentage of an amount (GDP, capacity, a target), of a whole that is not known to be a group, or of nothing in " +
        "particular (growth) may have any size.");

    /// <summary>FT0403: A part is greater than its whole.</summary>
    public static Rule PartAboveWhole { get; } = new(
        "FT0403",
        Severity.Error,
        "A part is greater than its whole.",
        "The claim is partOf another claim, but even its lower bound is above the upper bound of the other; approximations are " +
        "read as in everyday use. The rule compares single quantities whose units convert exactly and whose times may be the " +
        "same; shares and multiples only if they are of the same thing. Only counts and amounts add up: densities, speeds, " +
        "prices, temperatures, years, ages, rates and averages are not compared.");

    /// <summary>FT0404: An approximation contradicts the bounds beside it.</summary>
    public static Rule HedgeAgainstBounds { get; } = new(
        "FT0404",
        Severity.Warning,
        "An approximation contradicts the bounds beside it.",
        "For example, \"at least 40\" with an upper bound of 40, or \"between\" with only one bound.");

    /// <summary>FT0405: A quantity is impossible.</summary>
    public static Rule ImpossibleQuantity { get; } = new(
        "FT0405",
        Severity.Error,
        "A quantity is impossible.",
        "It has no number, its lower bound is above its upper bound, its amount is outside its bounds, its sample size is below " +
        "1, or its level is not from 0 to 1.");

    /// <summary>FT0406: A rating is outside its own scale.</summary>
    public static Rule BadRating { get; } = new(
        "FT0406",
        Severity.Warning,
        "A rating is outside its own scale.",
        "The mark is not between the worst and the best. A scale may count either way: 1 may be the best mark and 6 the worst.");

    /// <summary>FT0407: A stated margin of error does not match its sample size.</summary>
    public static Rule MarginDisagrees { get; } = new(
        "FT0407",
        Severity.Warning,
        "A stated margin of error does not match its sample size.",
        "A share p found in a simple random sample of n has a margin of error of z · sqrt(p (1 - p) / n), at a level of 95% if " +
        "none is stated. The bounds beside the share are narrower than that, or more than twice as wide as the margin can be at " +
        "most, even allowing for rounding. A digit may be wrong, or the sample size may belong to another question. Weights and " +
        "clusters widen margins, so up to twice the width is not reported. If the size N of a small population is stated, in " +
        "the qualifier \"populationSize\" or \"population\" or as the amount that the share is of, the margin is multiplied by " +
        "sqrt((N - n) / (N - 1)), the finite population correction. If it is not stated, a narrow margin is reported only for " +
        "shares of the public (voters, adults, Russians), not of groups such as members or companies, because the sample may be " +
        "most of such a group.");

    /// <summary>FT0408: A percentage or mean is impossible for its sample size.</summary>
    public static Rule NotFromWholeAnswers { get; } = new(
        "FT0408",
        Severity.Info,
        "A percentage or mean is impossible for its sample size.",
        "With 40 answers each one counts for 2.5%, so 66.0% is impossible, and 25 whole numbers cannot have a mean of 3.47 (the " +
        "GRIM test). The rule checks percentages, and means of things that are counted, that are stated without an " +
        "approximation and with a sample size; halves may have been rounded up or to the even digit. Weighted answers, and " +
        "answers that are not whole numbers, need not fit.");

    /// <summary>FT0409: The shares of one whole add up to more than 100%.</summary>
    public static Rule SharesAboveWhole { get; } = new(
        "FT0409",
        Severity.Info,
        "The shares of one whole add up to more than 100%.",
        "One source gives several shares of the same whole, for one subject, property, time and place, that differ only in the " +
        "answer. Even at their lowest possible values, and allowing for rounding, they add up to more than 100%. Approximations " +
        "are read as in everyday use. If people could give several answers, nothing is wrong: add the qualifier " +
        "\"severalAnswers\": true.");

    /// <summary>FT0415: A unit is written as a word in place of its symbol.</summary>
    public static Rule WordedUnit { get; } = new(
        "FT0415",
        Severity.Warning,
        "A unit is written as a word in place of its symbol.",
        "A unit is a symbol: \"%\", \"pp\", a currency of ISO 4217, or UCUM. Any other text is a plain noun, so 5 \"€\" and " +
        "5 \"EUR\" cannot be compared, and 150 \"percent\" of a whole is not noticed. The other rules read such a word as " +
        "the unit that it stands for.");
}
