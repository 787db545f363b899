using System.CommandLine;
using FactTracker.Analysis;
using FactTracker.Cli.Judging;

namespace FactTracker.Cli.Conflicting;

/// <summary>The options that make up a policy for conflicts. They add to the policy of a file, if one is given.</summary>
internal sealed class ConflictOptions
{
    private readonly Option<string?> _policy = PolicyInput.Option();

    private readonly JudgementsOption _judgements = new();

    private readonly Option<string[]> _singleValued = Several("--single-valued", "A property with one value at a time. May be repeated.");

    private readonly Option<string[]> _throughout =
        Several("--throughout", "A property whose value holds throughout the stated time. May be repeated.");

    private readonly Option<string[]> _cumulative =
        Several("--cumulative", "A property that counts everything since a start. May be repeated.");

    private readonly Option<bool> _learn = new("--learn-single-valued")
    {
        Description = "Learn from the set which properties have one value at a time.",
    };

    private readonly Option<bool> _all = new("--all")
    {
        Description = "Compare deprecated, superseded, refuted and retracted claims too.",
    };

    private readonly Option<long?> _limit = WholeNumber.Option(
        "--limit", "The maximum number of pairs to list of each cluster; 20 by default.", int.MaxValue);

    /// <summary>All options.</summary>
    public IReadOnlyList<Symbol> Symbols => [_singleValued, _throughout, _cumulative, _learn, _all, _judgements.Option, _limit, _policy];

    /// <summary>The options that matter to agreement.</summary>
    public IReadOnlyList<Symbol> PolicySymbols => [_all, _policy];

    /// <summary>Returns the policy that the options ask for.</summary>
    /// <exception cref="CommandException">The policy file cannot be read, or is not valid.</exception>
    public ConflictPolicy PolicyOf(VerbRun run)
    {
        var policy = run.Value(_policy) is { } path ? PolicyInput.Read(path, run).Conflicts : ConflictPolicy.Default;
        var options = policy with
        {
            SingleValued = [.. policy.SingleValued, .. Properties(run.Value(_singleValued))],
            Throughout = [.. policy.Throughout, .. Properties(run.Value(_throughout))],
            Cumulative = [.. policy.Cumulative, .. Properties(run.Value(_cumulative))],
            LearnsSingleValued = policy.LearnsSingleValued || run.Value(_learn),
            IncludesAll = policy.IncludesAll || run.Value(_all),
            Judgements = _judgements.Of(run),
        };
        // A name stands for what was decided. How many pairs are listed decides nothing.
        if (options != policy) options = options with { Name = $"{policy.Name}, with options" };
        return run.Value(_limit) is { } limit ? options with { PairsPerCluster = (int)limit } : options;
    }

    private static IEnumerable<ClaimValue> Properties(string[]? names) => (names ?? []).Select(name => (ClaimValue)name);

    private static Option<string[]> Several(string name, string description) =>
        new(name) { Description = description, HelpName = "PROPERTY" };
}
