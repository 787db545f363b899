using FactTracker.Analysis;
using FactTracker.Cli.Stores;
using FactTracker.Storage;

namespace FactTracker.Cli.StoreWork;

/// <summary>Prints the claims with which a store answers, and counts those with a member that could not be read.</summary>
/// <param name="store">The store.</param>
/// <param name="name">Its name for messages.</param>
/// <param name="lines">Where the claims are printed.</param>
/// <param name="run">The run.</param>
internal sealed class QueryLines(IClaimStore store, string name, ClaimLines lines, VerbRun run)
{
    private readonly StoredFaults _faults = new(name);

    /// <summary>Prints the claims that a search finds, the best first.</summary>
    public async Task WriteAsync(StoreSearch search, CancellationToken cancellationToken)
    {
        var matches = await store.SearchAsync(search, cancellationToken).ConfigureAwait(false);
        lines.WriteAll(matches.Select(match => match.Claim));
        lines.End();
        if (!search.IsByLikeness) WriteLimits(matches);
        foreach (var match in matches.Where(match => match.HasErrors)) _faults.Add(match.Claim.Id.Text);
    }

    /// <summary>Prints a page, or all claims, in the order of the store.</summary>
    /// <remarks>A page has the claims alone: how many more possibly meet the condition would take a look at all of them.</remarks>
    public async Task WriteAsync(StoreQuery question, CancellationToken cancellationToken)
    {
        var possible = 0L;
        question = question with { WithPossible = question.Limit is null && CountsPossible(question) };
        await foreach (var answer in store.QueryAsync(question, cancellationToken).ConfigureAwait(false))
        {
            if (IsAnswer(answer, question)) lines.Write(answer.Claim);
            else possible++;
            if (lines.IsClosed) return;
        }

        lines.End(possible);
    }

    /// <summary>Prints claims in another order than that of the store; all are read before the first is printed.</summary>
    /// <param name="question">What is asked.</param>
    /// <param name="sort">Sorts the claims, and takes as many as are to be printed.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task WriteSortedAsync(
        StoreQuery question, Func<IReadOnlyList<Claim>, IEnumerable<Claim>> sort, CancellationToken cancellationToken)
    {
        var (claims, possible) = (new List<Claim>(), 0L);
        question = question with { WithPossible = CountsPossible(question) };
        await foreach (var answer in store.QueryAsync(question, cancellationToken).ConfigureAwait(false))
        {
            if (IsAnswer(answer, question)) claims.Add(answer.Claim);
            else possible++;
        }

        lines.WriteAll(sort(claims));
        lines.End(possible);
    }

    /// <summary>Reports the claims with errors, and returns the exit code.</summary>
    public ExitCode Report() => _faults.Report(run);

    // An expression that begins with possibly or certainly says itself which claims it means.
    private static bool CountsPossible(StoreQuery question) => question.Where is { Expression: not CertaintyExpression };

    private bool IsAnswer(StoreAnswer answer, StoreQuery question)
    {
        if (answer.HasErrors) _faults.Add(answer.Claim.Id.Text);
        return answer.IsCertain || !question.WithPossible;
    }

    // A store may rank only some of the claims where very many have the words.
    private void WriteLimits(IReadOnlyList<StoreMatch> matches)
    {
        run.Flush();
        foreach (var limit in matches.SelectMany(match => match.Why).Distinct(StringComparer.Ordinal))
        {
            run.Notes.WriteLine(StyledLine.Of($"The claims are {limit}.", Tone.Quiet));
        }
    }
}
