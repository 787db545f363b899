using System.CommandLine;
using FactTracker.Analysis;
using NodaTime;

namespace FactTracker.Cli;

/// <summary>The options that say when a claim is stale.</summary>
internal sealed class StalenessOptions
{
    private readonly Option<string?> _policy = PolicyInput.Option();

    private readonly Option<Period?> _maxAge = PeriodOption.Of(
        "--max-age", "The maximum age of each claim, such as P2Y; by default, none.");

    public IReadOnlyList<Symbol> Symbols => [_policy, _maxAge];

    /// <summary>Returns the policy of the command line.</summary>
    /// <exception cref="CommandException">The policy file cannot be read, or is not valid.</exception>
    public StalenessPolicy Of(VerbRun run)
    {
        var policy = run.Value(_policy) is { } path ? PolicyInput.Read(path, run).Staleness : StalenessPolicy.Default;
        return run.Value(_maxAge) is { } maxAge ? policy.WithMaxAge(maxAge) : policy;
    }
}
