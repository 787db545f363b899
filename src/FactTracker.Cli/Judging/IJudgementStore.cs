using FactTracker.Analysis;

namespace FactTracker.Cli.Judging;

/// <summary>A file that holds judgements and is open for adding others.</summary>
internal interface IJudgementStore : IDisposable
{
    /// <summary>The judgements that the file had.</summary>
    Judgements Judgements { get; }

    /// <summary>Adds judgements at the end, and returns when they are on the disk.</summary>
    /// <exception cref="CommandException">The file cannot be written.</exception>
    void Append(IReadOnlyList<Judgement> judgements);
}
