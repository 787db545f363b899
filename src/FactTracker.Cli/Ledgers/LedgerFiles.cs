using FactTracker.Cli.Stores;
using FactTracker.History;
using FactTracker.Interchange;
using FactTracker.Serialization;

namespace FactTracker.Cli.Ledgers;

/// <summary>Reads the files of ledgers and opens them for appending.</summary>
internal static class LedgerFiles
{
    /// <summary>Reads a ledger, and reports errors and notes about it on standard error.</summary>
    /// <exception cref="CommandException">It cannot be read, or is not a ledger.</exception>
    public static LedgerReading Read(string path, VerbRun run)
    {
        RequireName(path);
        try
        {
            return Reported(LedgerFile.Read(path), path, run);
        }
        catch (Exception e) when (InputFaults.Of(e, path) is { } fault)
        {
            throw fault;
        }
    }

    /// <summary>Reads a ledger that must not have errors.</summary>
    /// <exception cref="CommandException">It cannot be read, is not a ledger, or has an error.</exception>
    public static Ledger ReadSound(string path, VerbRun run)
    {
        var reading = Read(path, run);
        return reading.HasErrors ? throw new CommandException($"{path} has errors, listed above.") : reading.Ledger;
    }

    /// <summary>Reads the whole entries of a ledger, as the next append finds them, and returns whether it ends within another.</summary>
    /// <exception cref="CommandException">It cannot be read, is not a ledger, or has another error.</exception>
    public static (Ledger Ledger, bool IsTorn) ReadWhole(string path, VerbRun run)
    {
        var reading = Read(path, run);
        return HasOtherErrors(reading)
            ? throw new CommandException($"{path} has errors, listed above.")
            : (reading.Ledger, reading.HasErrors);
    }

    /// <summary>Opens a ledger for appending; a file that does not exist is created.</summary>
    /// <exception cref="CommandException">Somebody else appends to it, or it is not a ledger.</exception>
    public static LedgerAppender Open(string path, VerbRun run)
    {
        RequireName(path);
        try
        {
            var appender = LedgerAppender.Open(path, LedgerWork.Holder(run));
            LedgerWork.Write(appender.Problems, path, run.Messages);
            return appender;
        }
        catch (ClaimSetFormatException e)
        {
            LedgerWork.Write(e.Problems, path, run.Messages);
            throw new CommandException($"{path} is not a ledger that can be appended to. Name one, or a file that does not exist yet.");
        }
        catch (Exception e) when (InputFaults.Of(e, path) is { } fault)
        {
            throw e is LedgerLockedException ? new CommandException(e.Message) : fault;
        }
    }

    /// <summary>Reads a ledger that is open for appending.</summary>
    /// <exception cref="CommandException">It has an error, so that nothing may be appended.</exception>
    public static Ledger Read(LedgerAppender appender, string path, VerbRun run)
    {
        var reading = Reported(appender.Read(), path, run);
        return reading.HasErrors
            ? throw new CommandException($"Nothing was recorded, as {path} has errors. Restore it from a copy.")
            : reading.Ledger;
    }

    /// <summary>Returns whether a file is a ledger by its name.</summary>
    public static bool IsLedger(string path) =>
        LedgerFormat.Default.Endings.Any(ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase)
            || path.EndsWith($"{ending}.gz", StringComparison.OrdinalIgnoreCase));

    /// <summary>Requires that a file to be written as a set is not a ledger by its name.</summary>
    /// <exception cref="CommandException">It is.</exception>
    public static void RequireNone(string target)
    {
        if (IsLedger(target))
            throw new CommandException(
                $"{target} is a ledger, which is appended to and never replaced. Use facttracker record {target} SET.");
    }

    private static void RequireName(string path)
    {
        if (path.Length == 0 || path.Contains('\0', StringComparison.Ordinal))
            throw new CommandException("The name of the ledger is not a file name.");
        if (Directory.Exists(path)) throw new CommandException($"{path} is a directory. Name a file in it.");
        StoreFiles.RequireOther(path);
    }

    private static LedgerReading Reported(LedgerReading reading, string path, VerbRun run)
    {
        LedgerWork.Write(reading.Problems, path, run.Messages);
        return HasOtherErrors(reading) && reading.Ledger == Ledger.Empty
            ? throw new CommandException($"{path} is not a ledger.")
            : reading;
    }

    // Other than that it ends within an entry.
    private static bool HasOtherErrors(LedgerReading reading) =>
        reading.Problems.Any(problem => problem.Severity == Severity.Error && problem.Rule != Rules.EndsWithinEntry);
}
