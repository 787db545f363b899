using System.CommandLine;
using System.Globalization;
using FactTracker.Analysis;

namespace FactTracker.Cli;

/// <summary>The options that choose how confidences are pooled.</summary>
internal sealed class PolicyOptions
{
    private const string Admiralty = "admiralty";

    private readonly Option<string?> _method =
        Choice.Of("--method", "How origins are combined; by default logodds.", [.. (IEnumerable<string>)PoolingMethods.Names]);

    private readonly Option<decimal?> _prior = new("--prior")
    {
        Description = "The probability before any evidence, between 0 and 1; by default 0.5.",
        HelpName = "NUMBER",
        CustomParser = argument =>
        {
            var written = argument.Tokens[0].Value;
            if (decimal.TryParse(written, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
                && number is > 0 and < 1) return number;
            argument.AddError($"\"{written}\" is not a number above 0 and below 1.");
            return null;
        },
    };

    private readonly Option<string?> _policy = PolicyInput.Option($"{Admiralty} for an example that gives grades numbers");

    public IReadOnlyList<Symbol> Symbols => [_method, _prior, _policy];

    /// <summary>Returns the policy. One that the command line changes has another name.</summary>
    /// <exception cref="CommandException">The policy file cannot be read, or is not valid.</exception>
    public PoolingPolicy PolicyOf(VerbRun run)
    {
        var policy = run.Value(_policy) switch
        {
            null => PoolingPolicy.Default,
            Admiralty => PoolingPolicy.AdmiraltyExample,
            var path => PolicyInput.Read(path, run).Confidence,
        };
        var changed = policy with
        {
            Method = run.Value(_method) is { } name && PoolingMethods.TryFind(name, out var method) ? method : policy.Method,
            BaseRate = run.Value(_prior) ?? policy.BaseRate,
        };
        return changed == policy ? policy : changed with { Name = $"{policy.Name} with options" };
    }
}
