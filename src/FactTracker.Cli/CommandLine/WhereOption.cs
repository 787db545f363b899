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
    public ClaimQuery? QueryOf(VerbRun run) => run.Value(Option) is { } text ? WrittenQuery.Parse(text, "--where", run) : null;
}
