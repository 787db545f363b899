using FactTracker.Storage;
using NodaTime;

namespace FactTracker.Tests.Storage.Contract;

/// <summary>A store and the reference that it is compared with.</summary>
public sealed record StorePair(IClaimStore Store, IClaimStore Reference) : IAsyncDisposable
{
    /// <summary>Appends to both, which return the same.</summary>
    public async Task<StoreReceipt> AppendAsync(StoreBatch batch, CancellationToken token)
    {
        var expected = await Reference.AppendAsync(batch, token);
        var receipt = await Store.AppendAsync(batch, token);
        receipt.Should().Be(expected);
        return receipt;
    }

    /// <summary>Both hold the same at a time.</summary>
    public async Task ShouldHoldTheSameAsync(Instant? known, CancellationToken token)
    {
        foreach (var kind in (StoredKind[])[StoredKind.Claim, StoredKind.Source])
        {
            var expected = await Reference.ReadAsync(kind, known, token).Select(record => StoredText.Of(record)).ToListAsync(token);
            var found = await Store.ReadAsync(kind, known, token).Select(record => StoredText.Of(record)).ToListAsync(token);
            found.Should().Equal(expected, "of {0} as of {1}", kind, known);
        }

        (await Store.ReadHeaderAsync(known, token)).Should().Be(await Reference.ReadHeaderAsync(known, token));
    }

    /// <summary>Both have the same history of each id.</summary>
    public async Task ShouldHaveTheSameHistoryAsync(IEnumerable<string> ids, CancellationToken token)
    {
        foreach (var id in ids)
        {
            var expected = await Reference.ReadHistoryAsync(id, token).Select(version => StoredText.Of(version)).ToListAsync(token);
            var found = await Store.ReadHistoryAsync(id, token).Select(version => StoredText.Of(version)).ToListAsync(token);
            found.Should().Equal(expected, "of {0}", id);
        }
    }

    /// <summary>Both answer a query alike, in the same order.</summary>
    public async Task ShouldAnswerTheSameAsync(StoreQuery query, CancellationToken token)
    {
        var expected = await Reference.QueryAsync(query, token).Select(answer => TextOf(answer)).ToListAsync(token);
        var found = await Store.QueryAsync(query, token).Select(answer => TextOf(answer)).ToListAsync(token);
        found.Should().Equal(expected, "of {0} about {1} as of {2}", $"{query.Where}", $"{query.About}", $"{query.Known}");
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await Store.DisposeAsync();
        await Reference.DisposeAsync();
    }

    private static string TextOf(StoreAnswer answer) =>
        $"{answer.Place.Day} {answer.Place.Number} {answer.Claim.Id} {(answer.IsCertain ? "certainly" : "possibly")}" +
        $"{(answer.HasErrors ? " with errors" : "")}";
}
