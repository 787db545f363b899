using FactTracker.Analysis;
using FactTracker.Storage;

namespace FactTracker.Tests.Storage.Contract;

/// <summary>Many read while one writes; several write one after the other.</summary>
public abstract class ConcurrencyContract : StoreContract
{
    private const int Batches = 25;
    private const int PerBatch = 20;

    [Fact]
    public async Task Readers_see_whole_batches_while_one_writes()
    {
        await using var store = await OpenAsync();
        using var end = new CancellationTokenSource();
        var readers = Enumerable.Range(0, 8).Select(n => Task.Run(() => ReadAsync(store, n, end.Token), Token)).ToArray();
        for (var batch = 0; batch < Batches; batch++) await store.AppendAsync(Batch(batch, 0), Token);
        await end.CancelAsync();
        (await Task.WhenAll(readers)).Should().OnlyContain(count => count > 0);
        (await store.MeasureAsync(Token)).Claims.Should().Be(Batches * PerBatch);
        (await store.VerifyAsync(Token)).Should().BeEmpty();
    }

    [Fact]
    public async Task Writers_at_once_lose_nothing()
    {
        await using var store = await OpenAsync();
        await Task.WhenAll(Enumerable.Range(0, 4).Select(writer => Task.Run(
            async () =>
            {
                for (var batch = 0; batch < Batches; batch++) await store.AppendAsync(Batch(batch, writer % 2), Token);
            },
            Token)));
        var statistics = await store.MeasureAsync(Token);
        (statistics.Claims, statistics.Entries, statistics.Versions).Should()
            .Be((Batches * PerBatch * 2L, Batches * 2L, Batches * PerBatch * 2L));
        var numbers = await store.ReadAsync(StoredKind.Claim, null, Token).Select(record => record.Number).ToListAsync(Token);
        numbers.Should().BeInAscendingOrder().And.OnlyHaveUniqueItems();
    }

    [Fact]
    public async Task Stopped_readers_leave_the_store_usable()
    {
        await using var store = await OpenAsync();
        await store.AppendAsync(StoreBatch.Of(ContractClaims.Set, Start), Token);
        for (var round = 0; round < 30; round++)
        {
            await foreach (var answer in store.QueryAsync(StoreQuery.All, Token))
            {
                answer.Claim.Should().NotBeNull();
                break;
            }

            using var stop = new CancellationTokenSource();
            var stopped = async () =>
            {
                await foreach (var record in store.ReadAsync(StoredKind.Claim, null, stop.Token)) await stop.CancelAsync();
            };
            await stopped.Should().ThrowAsync<OperationCanceledException>();
        }

        (await store.QueryAsync(StoreQuery.All, Token).CountAsync(Token)).Should().Be(ContractClaims.All.Count);
    }

    private static StoreBatch Batch(int batch, int writer) => new(Start)
    {
        Claims = [.. Enumerable.Range(0, PerBatch).Select(n => new Claim($"w{writer}-{batch}-{n}") { Text = "some rent", Tags = [$"batch {batch}"] })],
    };

    // Every batch is there as a whole, in the order in which it was appended.
    private static async Task<int> ReadAsync(IClaimStore store, int reader, CancellationToken end)
    {
        for (var rounds = 1; ; rounds++)
        {
            var isLast = end.IsCancellationRequested;
            var query = new StoreQuery { Where = reader % 2 == 0 ? null : ClaimQuery.Parse("text ~ rent"), Limit = PerBatch * Batches };
            var ids = await store.QueryAsync(query, CancellationToken.None).Select(answer =>
                answer.Claim.Id.Text).ToListAsync(CancellationToken.None);
            ids.Should().OnlyHaveUniqueItems();
            var single = new StoreQuery { Where = ClaimQuery.Parse($"tag = \"batch {rounds % Batches}\"") };
            (await store.QueryAsync(single, CancellationToken.None).CountAsync(CancellationToken.None)).Should().BeOneOf(0, PerBatch);
            (await store.MeasureAsync(CancellationToken.None)).Claims.Should().BeGreaterThanOrEqualTo(ids.Count);
            if (isLast) return rounds;
        }
    }
}
