using FactTracker.Analysis;
using FactTracker.Cli.Ledgers;
using FactTracker.Cli.Stores;

namespace FactTracker.Cli.Judging;

/// <summary>Reads files of judgements.</summary>
internal static class JudgementInput
{
    /// <summary>Reads a file, and reports all problems with it on standard error.</summary>
    /// <exception cref="CommandException">It cannot be read, or has errors.</exception>
    public static Judgements Read(string path, VerbRun run)
    {
        if (LedgerFiles.IsLedger(path)) return LedgerFiles.ReadSound(path, run).Judgements;
        using var file = Open(path, FileMode.Open, FileAccess.Read);
        return Read(file, path, run);
    }

    /// <inheritdoc cref="Read(string, VerbRun)"/>
    public static Judgements Read(FileStream file, string path, VerbRun run)
    {
        var text = new byte[file.Length];
        file.ReadExactly(text);
        var reading = JudgementLines.Read(text, path);
        foreach (var problem in reading.Problems) run.Messages.WriteLine(ProblemLines.LineOf(problem, path));
        if (!reading.HasErrors) return reading.Judgements;
        var errors = reading.Problems.Count(problem => problem.Severity == Severity.Error);
        throw new CommandException($"{path} is not a valid file of judgements: {Counts.Of(errors, "error", "errors")}, listed above.");
    }

    /// <summary>Opens a file.</summary>
    /// <exception cref="CommandException">It cannot be opened.</exception>
    public static FileStream Open(string path, FileMode mode, FileAccess access)
    {
        if (path.Length == 0 || path.Contains('\0', StringComparison.Ordinal))
            throw new CommandException("The name of a file of judgements is empty or not valid.");
        if (Directory.Exists(path)) throw new CommandException($"{path} is a directory. Name a file in it.");
        StoreFiles.RequireOther(path);
        try
        {
            return new FileStream(path, mode, access, access == FileAccess.Read ? FileShare.Read : FileShare.None);
        }
        catch (Exception e) when (InputFaults.Of(e, path) is { } fault)
        {
            throw fault;
        }
    }
}
