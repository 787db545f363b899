using CsCheck;
using FactTracker.Analysis;
using FactTracker.Storage;
using NodaTime;

namespace FactTracker.Tests.Storage.Contract;

/// <summary>Every state of the past stays as it was.</summary>
public abstract class TimeContract : StoreContract
{
    private static readonly Gen<Claim> AnyClaim = Gen.Select(
        Gen.Int[0, 11], Gen.Int[0, ContractClaims.All.Count - 1], (id, n) => ContractClaims.All[n] with { Id = $"r{id}" });

    private static readonly Gen<Source> AnySource = Gen.Select(
        Gen.Int[0, 11], Gen.Int[0, ContractClaims.Sources.Count - 1], (id, n) => ContractClaims.Sources[n] with { Id = $"r{id}" });

    private static readonly Gen<StoreBatch> AnyBatch = Gen.Select(
        Gen.Int[-2, 5], AnyClaim.Array[0, 5], AnySource.Array[0, 3], Gen.Int[0, 13].Array[0, 3], Gen.Int[0, 6],
        (hours, claims, sources, removed, header) => Batch(hours, claims, sources, removed, header));

    [Fact]
    public async Task Each_state_is_that_of_the_reference() => await AnyBatch.Array[1, 8].SampleAsync(
        async batches =>
        {
            await using var pair = await OpenPairAsync();
            var at = Start;
            foreach (var batch in batches)
            {
                at += batch.At - Instant.MinValue;
                await pair.AppendAsync(batch with { At = at }, Token);
            }

            string[] ids = [.. Enumerable.Range(0, 14).Select(n => $"r{n}")];
            await pair.ShouldHaveTheSameHistoryAsync(ids, Token);
            var entries = (await pair.Reference.MeasureAsync(Token)).Entries;
            (await pair.Store.MeasureAsync(Token)).Entries.Should().Be(entries);
            for (var hours = -3; hours <= batches.Length * 5; hours++)
            {
                var known = Start + Duration.FromHours(hours);
                await pair.ShouldHoldTheSameAsync(known, Token);
                await pair.ShouldAnswerTheSameAsync(
                    new StoreQuery { Known = known, Where = ClaimQuery.Parse("has tag or value > 0"), Order = StoreOrder.Newest }, Token);
            }

            await pair.ShouldHoldTheSameAsync(null, Token);
            (await pair.Store.VerifyAsync(Token)).Should().BeEmpty();
        },
        iter: 12, threads: 1);

    [Fact]
    public async Task History_has_each_version_with_who_and_why()
    {
        await using var pair = await OpenPairAsync(
            new StoreBatch(Start) { By = "Anna", Why = "first", Claims = [new Claim("one")] },
            new StoreBatch(Start) { By = new Agent("Bo", "Q2") { Role = "editor" }, Claims = [new Claim("one") { Text = "x" }] },
            new StoreBatch(Start) { Why = "wrong; \"; DROP\0", Removed = ["one"] },
            new StoreBatch(Start) { Sources = [new Source("one")] });
        var versions = await pair.Store.ReadHistoryAsync("one", Token).ToListAsync(Token);
        versions.Select(version => version.Sequence).Should().Equal(1, 2, 3, 4);
        versions[1].By.Should().Be(new Agent("Bo", "Q2") { Role = "editor" });
        versions.Select(version => version.Record?.Kind).Should().Equal(StoredKind.Claim, StoredKind.Claim, null, StoredKind.Source);
        await pair.ShouldHaveTheSameHistoryAsync(["one", "none"], Token);
        await pair.ShouldHoldTheSameAsync(Start, Token);
    }

    // The time is how long after the batch before it.
    private static StoreBatch Batch(int hours, Claim[] claims, Source[] sources, int[] removed, int header)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        return new StoreBatch(Instant.MinValue + Duration.FromHours(Math.Max(hours, 0)))
        {
            By = hours == 1 ? new Agent("Anna") : null,
            Why = hours == 2 ? "because" : null,
            Header = header < 3 ? new ClaimSet { Title = $"Title {header}" } : null,
            Claims = [.. claims.Where(claim => taken.Add(claim.Id.Text))],
            Sources = [.. sources.Where(source => taken.Add(source.Id.Text))],
            Removed = [.. removed.Select(n => $"r{n}").Where(taken.Add)],
        };
    }
}
