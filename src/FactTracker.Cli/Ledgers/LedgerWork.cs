using System.CommandLine;
using FactTracker.History;
using FactTracker.Serialization;

namespace FactTracker.Cli.Ledgers;

/// <summary>What the verbs about a ledger's file share.</summary>
internal static class LedgerWork
{
    public static Argument<string> Ledger() => new("LEDGER") { Description = "The ledger, a file whose name ends with .ledger.jsonl." };

    /// <summary>Returns who works on the ledger: this process.</summary>
    public static LedgerHolder Holder(VerbRun run) =>
        new(Environment.ProcessId, Environment.MachineName, Environment.UserName, run.Host.Clock.GetCurrentInstant());

    /// <summary>Does work on a ledger that exists. What is wrong with it goes to standard error.</summary>
    /// <exception cref="CommandException">It cannot be read or written, or the work cannot be done.</exception>
    public static Task<ExitCode> DoAsync(string path, VerbRun run, Func<ExitCode> work)
    {
        if (path.Length == 0) throw new CommandException("The name of the ledger is empty.");
        if (!File.Exists(path)) throw new CommandException($"{path} does not exist.");
        try
        {
            return Task.FromResult(work());
        }
        catch (ClaimSetFormatException e)
        {
            Write(e.Problems, path, run.Messages);
            return Task.FromResult(ExitCode.Refused);
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException)
        {
            throw new CommandException($"{path}: {e.Message}");
        }
    }

    /// <summary>Prints problems, one a line.</summary>
    public static void Write(IEnumerable<Problem> problems, string path, TerminalWriter output)
    {
        foreach (var problem in problems) output.WriteLine(ProblemLines.LineOf(problem, problem.File ?? path));
    }
}
