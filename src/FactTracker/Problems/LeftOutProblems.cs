using System.Globalization;

namespace FactTracker;

/// <summary>Problems of one rule that are counted but not listed, because as many as <c>MaxProblems</c> are listed already.</summary>
/// <remarks>Equal by content. A note (FT0118) at the place of the first of them carries it.</remarks>
/// <param name="Rule">The rule that they break.</param>
/// <param name="Count">How many they are.</param>
/// <example><code>
/// var total = reading.Problems.Sum(problem => problem.LeftOut?.Count ?? 1);
/// </code></example>
public sealed record LeftOutProblems(Rule Rule, long Count)
{
    internal const string Remedy = "Fix the listed ones first, or raise MaxProblems (--max-problems).";

    /// <summary>Returns the rule and the number: <c>FT0307: 9,991 more like this</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Rule.Code}: {Count:N0} more like this");
}
