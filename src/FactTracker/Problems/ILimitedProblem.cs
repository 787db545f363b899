namespace FactTracker.Problems;

/// <summary>A problem in one of its forms: as a reader finds it, as a rule finds it, or as it is shown.</summary>
/// <typeparam name="TSelf">The form itself.</typeparam>
internal interface ILimitedProblem<TSelf>
    where TSelf : ILimitedProblem<TSelf>
{
    /// <summary>The rule that is broken.</summary>
    Rule Rule { get; }

    /// <summary>The problems that this one stands for, or null for a problem that stands for itself.</summary>
    LeftOutProblems? LeftOut { get; }

    /// <summary>Returns a note at the same place that stands for problems that are not listed.</summary>
    TSelf ToNote(Rule rule, LeftOutProblems leftOut);
}
