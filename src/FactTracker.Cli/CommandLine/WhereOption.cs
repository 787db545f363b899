using System.CommandLine;
using FactTracker.Analysis;

namespace FactTracker.Cli;

/// <summary>The option <c>--where</c>, which chooses claims by an expression of the query language.</summary>
internal sealed class WhereOption
{
    /// <summary>The option, for the symbols of a verb.</summary>
    public Option<string?> Option { get; } = new("--where")
    {
        Description = "A condition that the claims meet, such as \"tag = rent and value > 50%\"; the README of Questions explains all.",
        HelpName = "EXPRESSION",
    };

    /// <summary>
    /// Returns the query, or null when the option is not given. Call it before anything is read, so that a mistake costs no time.
    /// </summary>
    /// <exception cref="CommandException">It is no query; the expression and the place in it are printed first.</exception>
    public ClaimQuery? QueryOf(VerbRun run)
    {
        if (run.Value(Option) is not { } text) return null;
        if (ClaimQuery.TryParse(text, out var query, out var error)) return query;
        if (!string.IsNullOrWhiteSpace(text)) Mark(text, error, run);

        throw new CommandException($"--where is not understood. {error}");
    }

    private static void Mark(string text, ClaimQueryError error, VerbRun run)
    {
        foreach (var line in MarkedText.Of(text, error.Column, error.Found.Length))
        {
            run.Messages.WriteLine(StyledLine.Of(line));
        }
    }
}
