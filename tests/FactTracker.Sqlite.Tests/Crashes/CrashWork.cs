using FactTracker.Storage;
using NodaTime;

namespace FactTracker.Sqlite.Tests.Crashes;

/// <summary>The batches of the crash tests: each adds, replaces and removes records, and makes one entry.</summary>
internal static class CrashWork
{
    public const int Batches = 40;

    private const int Added = 25;
    private static readonly Instant Start = Instant.FromUtc(2026, 1, 1, 0, 0);

    public static StoreBatch Batch(int number)
    {
        var first = number * Added;
        var claims = Enumerable.Range(first, Added).Select(n => SqliteClaimStoreTests.ClaimOf(n, 0))
            .Concat(number == 0 ? [] : Enumerable.Range(first - Added, 5).Select(n => SqliteClaimStoreTests.ClaimOf(n, number)));
        return new StoreBatch(Start + Duration.FromMinutes(number))
        {
            Why = $"batch {number}",
            Claims = [.. claims],
            Removed = number == 0 ? [] : [$"c{first - 1}"],
            Mark = Digest.Of(BitConverter.GetBytes(number)),
        };
    }

    /// <summary>The digests of all records after some batches, in the order of the store.</summary>
    public static async Task<List<(string Id, Digest Digest)>> ContentAsync(IClaimStore store, Instant? known = null)
    {
        var content = new List<(string, Digest)>();
        await foreach (var record in store.ReadAsync(StoredKind.Claim, known)) content.Add((record.Id, record.Digest));
        return content;
    }

    public static Instant TimeAfter(int batches) => Start + Duration.FromMinutes(batches - 1);

    /// <summary>A store in memory after all batches.</summary>
    public static async Task<IClaimStore> WholeAsync()
    {
        var store = new InMemoryClaimStore();
        for (var i = 0; i < Batches; i++) await store.AppendAsync(Batch(i));
        return store;
    }
}
