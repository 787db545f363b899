namespace FactTracker.Analysis;

/// <summary>The rules that decide about one claim, each null when no rule states anything.</summary>
/// <param name="Age">The rule that limits the age.</param>
/// <param name="Check">The rule that asks for checks.</param>
/// <param name="Current">The rule by which only the latest value is of interest.</param>
/// <param name="Editions">The rule that watches editions.</param>
internal readonly record struct RuleDecisions(
    StalenessRule? Age, StalenessRule? Check, StalenessRule? Current, StalenessRule? Editions);
