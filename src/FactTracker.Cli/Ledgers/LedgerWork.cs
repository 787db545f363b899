using System.CommandLine;
using FactTracker.Cli.Stores;
using FactTracker.History;
using FactTracker.Serialization;
using NodaTime;

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
        StoreFiles.RequireOther(path);
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
            throw new CommandException($"{path}: {ArgumentFault.SentenceOf(e)}");
        }
    }

    /// <summary>Prints problems, one a line.</summary>
    public static void Write(IEnumerable<Problem> problems, string path, TerminalWriter output)
    {
        foreach (var problem in problems) output.WriteLine(ProblemLines.LineOf(problem, problem.File ?? path));
    }

    /// <summary>Returns who somebody is by the name on the command line, or null for a blank one.</summary>
    public static Agent? AgentOf(string? name) => string.IsNullOrWhiteSpace(name) ? null : new Agent(name);

    /// <summary>Returns the recorded time: now, or the given one, and of today the time until now.</summary>
    /// <exception cref="CommandException">It is in the future, after which nothing could be recorded until then.</exception>
    public static Instant TimeOf(Instant? given, VerbRun run)
    {
        var now = run.Host.Clock.GetCurrentInstant();
        if (given is not { } at || (at > now && at.InUtc().Date == now.InUtc().Date)) return now;
        return at <= now
            ? at
            : throw new CommandException($"--at {at} is in the future. The recorded time is when something was written down.");
    }

    /// <summary>Requires that a recorded time is not before that of the last entry.</summary>
    /// <exception cref="CommandException">It is.</exception>
    public static void RequireAfter(Instant? last, Instant at, string path)
    {
        if (at < last)
            throw new CommandException(
                $"The last entry of {path} was recorded at {last}, which is later than {at}, and a ledger never goes back. " +
                "Correct the clock, or give a later --at.");
    }
}
