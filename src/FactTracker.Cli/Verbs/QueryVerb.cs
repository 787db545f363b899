using System.CommandLine;
using FactTracker.Cli.Stores;
using FactTracker.Cli.StoreWork;
using FactTracker.Storage;

namespace FactTracker.Cli.Verbs;

/// <summary><c>query</c>: prints the claims of a store that meet a condition.</summary>
internal sealed class QueryVerb : IVerb
{
    private const string Stored = "stored", Newest = "newest";
    private readonly Argument<string> _store = StoreArgument.Of();

    private readonly Argument<string?> _expression = new("EXPRESSION")
    {
        Description = "A condition, such as \"tag = rent and value > 50%\"; all claims by default.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string?> _search = Words(
        "--search", "WORDS", "Print the claims that have all these words instead, the best first.");

    private readonly Option<string?> _like = Words(
        "--like", "TEXT", "Print the claims that say nearly the same as a text instead, the best first.");

    private readonly Option<string?> _order = Choice.Of(
        "--order", "As stored, or the newest first: those about the latest time.", Stored, Newest);

    private readonly Option<string?> _sort = Choice.Of(
        "--sort", "Another order; all claims are then read before the first is printed.", [.. ClaimOrder.Names]);

    private readonly Option<bool> _descending = new("--descending") { Description = "Sort in descending order." };

    private readonly Option<long?> _limit = WholeNumber.Option(
        "--limit", "The maximum number of claims to print; all by default, 10 for --search and --like.", int.MaxValue);

    private readonly Option<string?> _after = Words(
        "--after", "ID", "Go on after this claim: the last one of the page before, in the same order.");

    private readonly Option<bool> _explain = new("--explain")
    {
        Description = "Print how the store finds the claims, and none of them.",
    };

    private readonly ListingOptions _listing = new();

    public string Name => "query";

    public string Summary => "Prints the claims of a store that meet a condition, one per line.";

    public bool AsksTimes => true;

    public IReadOnlyList<Symbol> Symbols =>
        [_store, _expression, _search, _like, _order, _sort, _descending, _limit, _after, _explain, .. _listing.Symbols];

    public IReadOnlyList<Example> Examples { get; } =
    [
        new("facttracker query claims.db 'value > 50% and source.kind = survey'", "List what surveys found to be more than half."),
        new("facttracker query claims.db 'subject = China' --order newest --limit 20", "Print the latest 20 claims about China."),
        new("facttracker query claims.db 'subject = China' --order newest --after rent-7", "Print those that follow claim rent-7."),
        new("facttracker query claims.db --search 'zurich rent'", "Find words, whatever their case and accents."),
        new("facttracker query claims.db --like '65 per cent call China friendly'", "Do we have this claim?"),
        new("facttracker query claims.db 'tag = rent' --format json", "Print one native claim object per line, for other programs."),
        new("facttracker query claims.db 'origins >= 2' --explain", "Print what the indexes find, and what is asked of each claim."),
    ];

    public async Task<ExitCode> RunAsync(VerbRun run, CancellationToken cancellationToken)
    {
        RequireSense(run);
        _listing.RequireSense(run);
        var where = run.Value(_expression) is { } text ? WrittenQuery.Parse(text, "The expression", run) : null;
        var name = run.Value(_store)!;
        var question = new StoreQuery
        {
            Where = where,
            Known = run.Times.Known,
            About = run.Times.About,
            Order = run.Value(_order) == Newest ? StoreOrder.Newest : StoreOrder.Stored,
        };
        var store = await StoreOpening.ToReadAsync(name, cancellationToken).ConfigureAwait(false);
        await using (store.ConfigureAwait(false))
        {
            return await StoreFaults.GuardAsync(name, () => AnswerAsync(store, question, run, cancellationToken)).ConfigureAwait(false);
        }
    }

    private async Task<ExitCode> AnswerAsync(IClaimStore store, StoreQuery question, VerbRun run, CancellationToken cancellationToken)
    {
        var lines = new QueryLines(store, StoreAddress.Shown(run.Value(_store)!), _listing.Of(run, _ => null), run);
        if ((run.Value(_search) ?? run.Value(_like)) is { } words)
        {
            var search = new StoreSearch(words) { IsByLikeness = run.Value(_like) is not null, Known = run.Times.Known };
            if (run.Value(_limit) is { } most) search = search with { Limit = (int)most };
            await lines.WriteAsync(search, cancellationToken).ConfigureAwait(false);
            return lines.Report();
        }

        if (run.Value(_after) is { } id)
        {
            var place = await StorePages.PlaceAfterAsync(store, id, question, cancellationToken).ConfigureAwait(false);
            question = question with { After = place };
        }

        if (run.Value(_explain))
            StorePlanLines.Write(await store.ExplainAsync(question, cancellationToken).ConfigureAwait(false), run, _listing.IsJson(run));
        else if (run.Value(_sort) is { } order)
            await lines.WriteSortedAsync(question, claims => Sorted(claims, order, run), cancellationToken).ConfigureAwait(false);
        else
            await lines.WriteAsync(question with { Limit = (int?)run.Value(_limit) }, cancellationToken).ConfigureAwait(false);
        return lines.Report();
    }

    private IEnumerable<Claim> Sorted(IReadOnlyList<Claim> claims, string order, VerbRun run) =>
        ClaimOrder.Sort(claims, order, run.Value(_descending)).Take((int)(run.Value(_limit) ?? int.MaxValue));

    private void RequireSense(VerbRun run)
    {
        string?[] questions = [run.Value(_expression), run.Value(_search), run.Value(_like)];
        if (questions.Count(question => question is not null) > 1)
            throw new CommandException(
                "An expression, --search and --like are three questions. Ask one; in an expression, text ~ \"some words\" asks for words.");
        var isRanked = run.Value(_search) is not null || run.Value(_like) is not null;
        if (isRanked && (run.Value(_order) ?? run.Value(_sort) ?? run.Value(_after)) is not null)
            throw new CommandException("--search and --like print the best claims first. Leave out --order, --sort and --after.");
        if (isRanked && run.Value(_explain)) throw new CommandException("--explain is about an expression. Leave out --search and --like.");
        if (isRanked && run.Times.About is not null)
            throw new CommandException("--search and --like find claims about any time. Leave out --about.");
        if (run.Value(_sort) is not null && (run.Value(_order) ?? run.Value(_after)) is not null)
            throw new CommandException("--sort is another order than that of the store. Leave out --order and --after.");
        if (run.Value(_descending) && run.Value(_sort) is null) throw new CommandException("--descending has no effect without --sort.");
    }

    private static Option<string?> Words(string name, string what, string description) =>
        new(name) { Description = description, HelpName = what };
}
