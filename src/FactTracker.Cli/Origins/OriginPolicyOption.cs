using System.CommandLine;
using FactTracker.Analysis;
using FactTracker.Cli.Judging;

namespace FactTracker.Cli;

/// <summary>The options that decide which origins count.</summary>
internal sealed class OriginPolicyOption
{
    private const string Publisher = "publisher", Author = "author";

    public Option<string[]> Tie { get; } =
        Choice.Several("--tie", "Count origins of one publisher, or with a common author, as one. May be repeated.", [Publisher, Author]);

    public Option<bool> WithRetracted { get; } =
        new("--with-retracted") { Description = "Count retracted and withdrawn sources like any others." };

    public JudgementsOption Judgements { get; } = new();

    public OriginPolicy Of(VerbRun run)
    {
        var ties = run.Value(Tie) ?? [];
        var policy = OriginPolicy.Default with
        {
            TiesPublishers = ties.Contains(Publisher),
            TiesAuthors = ties.Contains(Author),
            CountsRetracted = run.Value(WithRetracted),
            Judgements = Judgements.Of(run),
        };
        return policy == OriginPolicy.Default ? policy : policy with { Name = NameOf(policy) };
    }

    private static string NameOf(OriginPolicy policy) => string.Join(
        ", ",
        ((string?[])
        [
            policy.Name,
            policy.TiesPublishers ? "one per publisher" : null,
            policy.TiesAuthors ? "one per author" : null,
            policy.CountsRetracted ? "with retracted sources" : null,
            policy.Judgements.All.IsEmpty ? null : "with judgements",
        ]).OfType<string>());
}
