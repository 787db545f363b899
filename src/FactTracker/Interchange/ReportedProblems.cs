using FactTracker.Json;

namespace FactTracker.Interchange;

/// <summary>Reports problems as they are found, and counts the errors among them.</summary>
internal sealed class ReportedProblems(Action<Problem> report, ReadingOptions options)
{
    private int _reported;

    public long Errors { get; private set; }

    public void Add(Problem problem)
    {
        if (problem.Severity == Severity.Error) Errors++;
        if (_reported++ < options.MaxProblems) report(problem);
    }

    /// <summary>Reports a header that was read after the first line had been written.</summary>
    public void AddLate(ClaimSet header)
    {
        var losses = new LossReport();
        losses.AddBeside(
            JsonPath.Root, header, ClaimSetMembers.All, "the line form has it first, but it was read after the records", "facttracker");
        foreach (var loss in losses.Losses)
        {
            Add(loss);
        }
    }

    /// <summary>Reports a source with the id of another record.</summary>
    public void AddTaken(Source source, TextPlace? place) =>
        Add(new Problem(Rules.DuplicateId, place?.Path ?? "$", $"The id \"{source.Id}\" is taken by an earlier record, which is kept.")
        {
            File = options.FileName, Line = place?.Line, Column = place?.Column, Value = source.Id.Text,
        });
}
