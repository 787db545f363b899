using System.CommandLine;
using FactTracker.Analysis;
using NodaTime;

namespace FactTracker.Cli;

/// <summary>The options of <c>check</c> that demand more of claims than the format does.</summary>
internal sealed class GateOptions
{
    private readonly Option<string?> _policy = PolicyInput.Option();

    private readonly Option<long?> _minOrigins = WholeNumber.Option(
        "--min-origins", "The least number of independent origins of each claim.", int.MaxValue);

    private readonly Option<Period?> _maxAge = PeriodOption.Of("--max-age", "The maximum age of each claim, such as P2Y.");

    private readonly Option<string[]> _require = new("--require")
    {
        Description = $"What each claim must have: a list of {string.Join(", ", RequirementNames.All)}.",
        HelpName = "LIST",
        CustomParser = argument =>
        [
            .. argument.Tokens
                .SelectMany(token => token.Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                .Select(word => Word(argument, word)),
        ],
    };

    private readonly Option<bool> _noConflicts = new("--no-conflicts") { Description = "Report claims that contradict each other, too." };

    public IReadOnlyList<Symbol> Symbols => [_policy, _minOrigins, _maxAge, _require, _noConflicts];

    /// <summary>Returns what the command line demands, together with its policy file, or null when it demands nothing.</summary>
    /// <exception cref="CommandException">The policy file cannot be read, or is not valid.</exception>
    public GatePolicy? Of(VerbRun run)
    {
        var path = run.Value(_policy);
        var gates = path is null ? new GatePolicy() : PolicyInput.Read(path, run).Gates;
        if (run.Value(_minOrigins) is { } origins) gates = gates with { MinOrigins = (int)origins };
        if (run.Value(_maxAge) is { } maxAge) gates = gates with { MaxAge = maxAge };
        if (run.Value(_noConflicts)) gates = gates with { NoConflicts = true };
        foreach (var word in run.Value(_require) ?? [])
        {
            if (RequirementNames.TryParse(word, out var requirement)) gates = gates with { Require = gates.Require | requirement };
        }

        return path is null && gates == new GatePolicy() ? null : gates;
    }

    private static string Word(System.CommandLine.Parsing.ArgumentResult argument, string word)
    {
        if (!RequirementNames.TryParse(word, out _))
        {
            argument.AddError(
                $"--require {word} is not known{Usage.DidYouMean(word, RequirementNames.All)} " +
                $"Use some of {string.Join(", ", RequirementNames.All)}, with commas between them.");
        }

        return word;
    }
}
