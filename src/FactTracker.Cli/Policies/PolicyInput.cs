using System.CommandLine;
using FactTracker.Analysis;

namespace FactTracker.Cli;

/// <summary>The option <c>--policy</c>, and the file that it names.</summary>
internal static class PolicyInput
{
    private const long MostBytes = 1 << 20; // Far more than people write by hand.

    /// <param name="word">A word with its meaning that stands for a file, or null.</param>
    public static Option<string?> Option(string? word = null) => new("--policy")
    {
        Description = $"A policy file{(word is null ? "" : $", or {word}")}; facttracker schema --policy prints its schema.",
        HelpName = "FILE",
    };

    /// <summary>Reads a policy file, and reports all problems with it on standard error.</summary>
    /// <exception cref="CommandException">It cannot be read, or is not valid.</exception>
    public static PolicyFile Read(string path, VerbRun run)
    {
        var reading = PolicyFile.Read(Bytes(path), path);
        if (reading.Policy is { } policy) return policy;
        foreach (var problem in reading.Problems) run.Messages.WriteLine(ProblemLines.LineOf(problem, path));
        throw new CommandException($"{path} is not a valid policy: {Counts.Of(reading.Problems.Count, "error", "errors")}, listed above.");
    }

    private static byte[] Bytes(string path)
    {
        if (path.Length == 0 || path.Contains('\0', StringComparison.Ordinal))
            throw new CommandException("--policy needs the name of a file.");
        if (Directory.Exists(path)) throw new CommandException($"{path} is a directory. Name a file in it.");
        try
        {
            if (new FileInfo(path).Length > MostBytes) throw new CommandException($"{path} is too large for a policy (over 1 MiB).");
            return File.ReadAllBytes(path);
        }
        catch (Exception e) when (InputFaults.Of(e, path) is { } fault)
        {
            throw fault;
        }
    }
}
