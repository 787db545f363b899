using FactTracker.Benchmarks.Generation;
using FactTracker.Serialization;
using FactTracker.Storage;
using NodaTime;

namespace FactTracker.Benchmarks.Stores;

/// <summary>The large set in lines, cut into pieces as an import does.</summary>
internal sealed class StoreText(int claims)
{
    private static readonly Instant Start = Instant.FromUtc(2026, 1, 1, 0, 0);
    private static readonly ReadingOptions AsLines = ReadingOptions.Default with { Form = SerializationForm.Lines };

    private readonly byte[] _text = LargeSet.Lines(claims);

    public int Claims => claims;

    public int Length => _text.Length;

    public IEnumerable<ReadOnlyMemory<byte>> Pieces()
    {
        for (var start = 0; start < _text.Length;)
        {
            var most = Math.Min(_text.Length, start + LinePieces.Length);
            var end = Array.LastIndexOf(_text, (byte)'\n', most - 1, most - start) + 1;
            yield return _text.AsMemory(start, end - start);
            start = end;
        }
    }

    /// <summary>The recorded time of a piece.</summary>
    public static Instant TimeOf(int piece) => Start + Duration.FromMinutes(piece);

    /// <summary>Prints what an import spends before it asks the database for anything.</summary>
    public async Task PrintStagesAsync(Func<Func<Task<int>>, Task<TimeSpan>> time)
    {
        var sets = new List<ClaimSet>();
        var read = await time(() => Each(piece => sets.Add(ClaimSetReader.Read(piece, AsLines).Set)));
        var write = await time(() => Each(sets, claim => claim.ToUtf8Json()));
        var digest = await time(() => Each(sets, claim => claim.Digest()));
        var index = await time(() => Each(sets, ClaimIndex.Of));
        Console.WriteLine(
            $"  of it reading {PerClaim(read)}, writing JSON {PerClaim(write)}, digests {PerClaim(digest)}, what is indexed {PerClaim(index)}");
    }

    /// <summary>Reads the pieces into a store; those whose marks it has are passed over.</summary>
    /// <returns>How many pieces there are.</returns>
    public async Task<int> ImportAsync(SqliteClaimStore store)
    {
        var pieces = 0;
        foreach (var piece in Pieces())
        {
            var at = TimeOf(++pieces);
            var mark = Digest.Of(piece.Span);
            if (await store.HasMarkAsync(mark)) continue;
            var set = ClaimSetReader.Read(piece, AsLines).Set;
            await store.AppendAsync(StoreBatch.Of(set, at) with { Mark = mark });
        }

        return pieces;
    }

    private string PerClaim(TimeSpan time) => $"{time.TotalMicroseconds / claims:0.0} µs";

    private Task<int> Each(Action<ReadOnlyMemory<byte>> work)
    {
        foreach (var piece in Pieces()) work(piece);
        return Task.FromResult(0);
    }

    private static Task<int> Each<T>(List<ClaimSet> sets, Func<Claim, T> work)
    {
        foreach (var set in sets)
        {
            foreach (var claim in set.Claims) work(claim);
        }

        return Task.FromResult(0);
    }
}
