using FactTracker.Analysis;
using FactTracker.Storage;

namespace FactTracker.Cli.StoreWork;

/// <summary>Finds the place from which the next page of an answer goes on.</summary>
internal static class StorePages
{
    /// <summary>Returns the place of a claim in the order of a query, as the store itself has it.</summary>
    /// <exception cref="CommandException">There is no such claim.</exception>
    public static async Task<StorePlace> PlaceAfterAsync(
        IClaimStore store, string id, StoreQuery query, CancellationToken cancellationToken)
    {
        var named = new ComparisonExpression(QueryName.Of(QueryField.Id), QueryOperator.Equal, TextOperand.Literal(id));
        var question = new StoreQuery { Where = new ClaimQuery(named), Known = query.Known, Order = query.Order };
        await foreach (var answer in store.QueryAsync(question, cancellationToken).ConfigureAwait(false))
        {
            if (answer.Claim.Id.Text == id) return answer.Place; // The operator takes ids for the same that differ in case.
        }

        throw new CommandException($"--after: the store has no claim \"{id}\".");
    }
}
