namespace FactTracker;

/// <content>Numbers, units and bounds.</content>
public static partial class Rules
{
    /// <summary>FT0401: A number cannot be held exactly.</summary>
    public static Rule BadNumber { get; } = new(
        "FT0401",
        Severity.Error,
        "A number cannot be held exactly.",
        "Amounts are exact decimals of up to 28 digits, written as JSON numbers or as strings in JSON's number " +
        "grammar. Nothing is ever rounded, so what does not fit is left out of the model and kept as written.");

    /// <summary>FT0402: An amount is outside what its unit allows.</summary>
    public static Rule OutOfUnitRange { get; } = new(
        "FT0402",
        Severity.Warning,
        "An amount is outside what its unit allows.",
        "A percentage that is said to be of something, or of a sample, is a share and cannot be below 0% or above 100% " +
        "of it; a rank begins at 1. If the amount is a comparison, its unit is \"x\" (times) or \"pp\" (percentage " +
        "points). Growth, a percentage of nothing in particular, may be anything.");

    /// <summary>FT0403: A part is greater than its whole.</summary>
    public static Rule PartAboveWhole { get; } = new(
        "FT0403",
        Severity.Error,
        "A part is greater than its whole.",
        "The claim is partOf another, and even its lower bound is above the other's upper bound, its approximation taken " +
        "into account as everyday use has it. Compared are single quantities of one unit, of times that may be the same; shares and multiples " +
        "only of the same thing.");

    /// <summary>FT0404: An approximation contradicts the bounds beside it.</summary>
    public static Rule HedgeAgainstBounds { get; } = new(
        "FT0404",
        Severity.Warning,
        "An approximation contradicts the bounds beside it.",
        "\"At least 40\" with an upper bound of 40, say, or \"between\" with one bound missing.");

    /// <summary>FT0405: A quantity cannot be.</summary>
    public static Rule ImpossibleQuantity { get; } = new(
        "FT0405",
        Severity.Error,
        "A quantity cannot be.",
        "It has no number, its lower bound is above its upper, its amount lies outside its bounds, its sample is " +
        "below 1 or its level outside 0 to 1.");

    /// <summary>FT0406: A rating is off its own scale.</summary>
    public static Rule BadRating { get; } = new(
        "FT0406",
        Severity.Warning,
        "A rating is off its own scale.",
        "The worst mark is above the best, or the mark lies outside the two.");

    /// <summary>FT0407: A stated margin disagrees with its sample.</summary>
    public static Rule MarginDisagrees { get; } = new(
        "FT0407",
        Severity.Warning,
        "A stated margin disagrees with its sample.",
        "A share that was found in a simple random sample of n is known to within z · sqrt(p (1 - p) / n) on each side, " +
        "at 95% where no level is stated. The bounds beside the share are narrower than that, or more than twice as wide " +
        "as the widest it can be, rounding allowed for. A digit may have slipped, or the sample size is that of another " +
        "question. Weights and clusters make margins wider, so up to twice as wide is not reported.");

    /// <summary>FT0408: A percentage or mean cannot come from so many whole answers.</summary>
    public static Rule NotFromWholeAnswers { get; } = new(
        "FT0408",
        Severity.Info,
        "A percentage or mean cannot come from so many whole answers.",
        "Of 40 answers each is worth 2.5%, so 66.0% of them cannot be, and 25 whole numbers have no mean of 3.47 (the " +
        "GRIM test). Asked about are percentages, and means of things that are counted, that are stated plainly beside a " +
        "sample size; halves may have been rounded up or to the even digit. Answers that were weighted, or that were not " +
        "whole, need not fit.");

    /// <summary>FT0409: The shares of one whole add up to more than 100%.</summary>
    public static Rule SharesAboveWhole { get; } = new(
        "FT0409",
        Severity.Info,
        "The shares of one whole add up to more than 100%.",
        "One source gives several shares of the same whole, of one subject, property, time and place, that differ in the " +
        "answer alone; even at the least that they leave possible they are more than all, rounding allowed for. Hedges " +
        "are read by the everyday profile. Where those asked could give several answers this is as it should be: say so " +
        "with the qualifier \"severalAnswers\": true.");
}
