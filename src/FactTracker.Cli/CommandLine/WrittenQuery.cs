using FactTracker.Analysis;

namespace FactTracker.Cli;

/// <summary>Reads an expression of the query language that the command line has.</summary>
internal static class WrittenQuery
{
    /// <summary>Reads the expression.</summary>
    /// <param name="text">The expression.</param>
    /// <param name="name">What the message calls it, at the beginning of a sentence.</param>
    /// <param name="run">The run.</param>
    /// <exception cref="CommandException">It is no query; the expression and the place in it are printed first.</exception>
    public static ClaimQuery Parse(string text, string name, VerbRun run)
    {
        if (ClaimQuery.TryParse(text, out var query, out var error)) return query;
        if (!string.IsNullOrWhiteSpace(text)) Mark(text, error, run);
        throw new CommandException($"{name} is not understood. {error}");
    }

    private static void Mark(string text, ClaimQueryError error, VerbRun run)
    {
        foreach (var line in MarkedText.Of(text, error.Column, error.Found.Length))
        {
            run.Messages.WriteLine(StyledLine.Of(line));
        }
    }
}
