using FactTracker.Analysis;

namespace FactTracker.Cli;

/// <summary>Reads files of judgements.</summary>
internal static class JudgementInput
{
    /// <summary>Reads a file, and reports all problems with it on standard error.</summary>
    /// <exception cref="CommandException">It cannot be read, or has errors.</exception>
    public static Judgements Read(string path, VerbRun run)
    {
        var reading = JudgementLines.Read(Bytes(path), path);
        foreach (var problem in reading.Problems) run.Messages.WriteLine(ProblemLines.LineOf(problem, path));
        if (!reading.HasErrors) return reading.Judgements;
        var errors = reading.Problems.Count(problem => problem.Severity == Severity.Error);
        throw new CommandException($"{path} is not a valid file of judgements: {Counts.Of(errors, "error", "errors")}, listed above.");
    }

    private static byte[] Bytes(string path)
    {
        if (path.Length == 0 || path.Contains('\0', StringComparison.Ordinal))
            throw new CommandException("A name of a file of judgements is empty or not valid.");
        if (Directory.Exists(path)) throw new CommandException($"{path} is a directory. Name a file in it.");
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception e) when (InputFaults.Of(e, path) is { } fault)
        {
            throw fault;
        }
    }
}
