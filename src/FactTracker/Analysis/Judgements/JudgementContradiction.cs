namespace FactTracker.Analysis;

/// <summary>A judgement that two records are not the same, although other judgements say that they are.</summary>
/// <remarks>Somebody has to decide: take back the judgement, or one of the chain. Immutable; equal by content.</remarks>
/// <example><code>
/// foreach (var contradiction in Judgements.StatedIn(set).Contradictions) Console.WriteLine(contradiction.ToWords());
/// </code></example>
/// <param name="NotSame">The judgement.</param>
/// <param name="Chain">The ids from one record to the other, of which each was judged to be the same as the next.</param>
public sealed record JudgementContradiction(Judgement NotSame, ValueList<string> Chain)
{
    /// <summary>Returns the contradiction in one English sentence.</summary>
    public string ToWords() =>
        $"\"{NotSame.A}\" and \"{NotSame.B}\" were judged not to be the same, but other judgements say {string.Join(" = ", Chain)}.";
}
