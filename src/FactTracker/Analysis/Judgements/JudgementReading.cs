namespace FactTracker.Analysis;

/// <summary>The result of reading a file of judgements: the judgements that could be read, and the problems.</summary>
/// <remarks>Equality is by content.</remarks>
/// <param name="Judgements">The judgements, in the order of the text.</param>
/// <param name="Problems">The problems, each with its line and column, in the order of the text.</param>
/// <example><code>
/// var reading = JudgementLines.Read(File.ReadAllBytes("checked.judgements.jsonl"), "checked.judgements.jsonl");
/// foreach (var problem in reading.Problems) Console.WriteLine(problem);
/// </code></example>
public sealed record JudgementReading(Judgements Judgements, ValueList<Problem> Problems)
{
    /// <summary>Whether a line could not be read.</summary>
    public bool HasErrors => Problems.Any(problem => problem.Severity == Severity.Error);
}
