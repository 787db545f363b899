using FactTracker.Serialization;

namespace FactTracker.Storage;

/// <summary>Takes claims out of a store, as a set or as JSON Lines.</summary>
/// <example><code>
/// var rents = await store.ReadSetAsync(new StoreQuery { Where = ClaimQuery.Parse("property = rent") });
/// </code></example>
public static class StoreSets
{
    extension(IClaimStore store)
    {
        /// <summary>Returns the claims of a query as a set, with the header of the store and the sources that they need: those that they
        /// cite, and on from each source to those that it is based on or part of.</summary>
        /// <remarks>The set is in memory. Without a query it has everything, also the sources that no claim cites.</remarks>
        /// <param name="query">Which claims, or null for all.</param>
        /// <param name="faulty">Called with the id of each record with a member that could not be read when it was recorded.</param>
        /// <param name="cancellationToken">Stops the work.</param>
        public async Task<ClaimSet> ReadSetAsync(
            StoreQuery? query = null, Action<string>? faulty = null, CancellationToken cancellationToken = default)
        {
            ArgumentNullException.ThrowIfNull(store);
            query ??= StoreQuery.All;
            var needed = new NeededRecords(store, query.Known, faulty, cancellationToken);
            var (claims, sources) = (new List<Claim>(), new List<Source>());
            if (NeededRecords.AreAll(query)) await foreach (var source in needed.AllAsync().ConfigureAwait(false)) sources.Add(source);
            await foreach (var answer in store.QueryAsync(query, cancellationToken).ConfigureAwait(false))
            {
                if (answer.HasErrors) faulty?.Invoke(answer.Claim.Id.Text);
                claims.Add(answer.Claim);
                sources.AddRange(await needed.OfAsync(answer.Claim).ConfigureAwait(false));
            }

            var header = await store.ReadHeaderAsync(query.Known, cancellationToken).ConfigureAwait(false);
            return header with { Claims = [.. claims], Sources = [.. sources] };
        }

        /// <summary>Writes the claims of a query as JSON Lines, in bounded memory: the header, then each source before a claim that needs
        /// it.</summary>
        /// <param name="output">Where to write; it stays open.</param>
        /// <param name="query">Which claims, or null for all, and all sources.</param>
        /// <param name="faulty">Called with the id of each record with a member that could not be read when it was recorded. The record is
        /// written as it was.</param>
        /// <param name="cancellationToken">Stops the work.</param>
        /// <returns>The number of claims.</returns>
        public async Task<long> WriteLinesAsync(
            Stream output, StoreQuery? query = null, Action<string>? faulty = null, CancellationToken cancellationToken = default)
        {
            ArgumentNullException.ThrowIfNull(store);
            ArgumentNullException.ThrowIfNull(output);
            query ??= StoreQuery.All;
            var needed = new NeededRecords(store, query.Known, faulty, cancellationToken);
            var count = 0L;
            var lines = new ClaimLineWriter(output);
            await using (lines.ConfigureAwait(false))
            {
                var header = await store.ReadHeaderAsync(query.Known, cancellationToken).ConfigureAwait(false);
                await lines.WriteHeaderAsync(header, cancellationToken).ConfigureAwait(false);
                if (NeededRecords.AreAll(query))
                {
                    await foreach (var source in needed.AllAsync().ConfigureAwait(false))
                        await lines.WriteAsync(source, cancellationToken).ConfigureAwait(false);
                }

                await foreach (var answer in store.QueryAsync(query, cancellationToken).ConfigureAwait(false))
                {
                    if (answer.HasErrors) faulty?.Invoke(answer.Claim.Id.Text);
                    foreach (var source in await needed.OfAsync(answer.Claim).ConfigureAwait(false))
                        await lines.WriteAsync(source, cancellationToken).ConfigureAwait(false);
                    await lines.WriteAsync(answer.Claim, cancellationToken).ConfigureAwait(false);
                    count++;
                }
            }

            return count;
        }
    }
}
