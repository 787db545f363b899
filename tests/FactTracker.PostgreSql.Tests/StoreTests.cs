using FactTracker.PostgreSql.Tests.Servers;
using FactTracker.Storage;
using NodaTime;

namespace FactTracker.PostgreSql.Tests;

/// <summary>What is special to this engine, beside the contract.</summary>
public sealed class StoreTests(PostgreSqlServer server)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_revised_record_is_indexed_anew_and_its_past_stays()
    {
        await using var store = await server.OpenAsync();
        await store.AppendAsync(StoreBatch.Of(TestClaims.Set(0, 300), TestClaims.Now), Cancellation);
        var later = TestClaims.Now.PlusNanoseconds(1);
        var receipt = await store.AppendAsync(
            new StoreBatch(later) { By = "Anna", Why = "zero \0 kept", Claims = [TestClaims.Of(7, version: 1)], Removed = ["claim-8"] },
            Cancellation);

        receipt.Should().Match<StoreReceipt>(r => r.Sequence == 2 && r.At == later && r.Revised == 1 && r.Removed == 1);
        (await store.FindAsync("claim-7", null, Cancellation))!.ToClaim().Should().Be(TestClaims.Of(7, version: 1));
        (await store.FindAsync("claim-7", TestClaims.Now, Cancellation))!.ToClaim().Should().Be(TestClaims.Of(7));
        (await store.FindAsync("claim-8", null, Cancellation)).Should().BeNull();
        (await store.FindAsync("claim-8", TestClaims.Now, Cancellation)).Should().NotBeNull();
        (await store.FindAsync("claim-7", TestClaims.Now.PlusNanoseconds(-1), Cancellation)).Should().BeNull();
        var history = await store.ReadHistoryAsync("claim-8", Cancellation).ToListAsync(Cancellation);
        history.Select(version => (version.Sequence, version.Why, version.Record is null))
            .Should().Equal((1, null, false), (2, "zero \0 kept", true));
        (await store.VerifyAsync(Cancellation)).Should().BeEmpty();
        var measured = await store.MeasureAsync(Cancellation);
        measured.Should().Match<StoreStatistics>(
            m => m.Claims == 299 && m.Sources == 20 && m.Versions == 321 && m.Removed == 1 && m.Entries == 2 && m.SchemaVersion == 1);
        (measured.FirstRecorded, measured.LastRecorded).Should().Be((TestClaims.Now, later));
    }

    [Fact]
    public async Task A_mark_holds_until_a_record_of_its_text_changes()
    {
        await using var store = await server.OpenAsync();
        var mark = Digest.Of("a text"u8);
        var batch = StoreBatch.Of(TestClaims.Set(0, 30), TestClaims.Now) with { Mark = mark };
        await store.AppendAsync(batch, Cancellation);
        (await store.HasMarkAsync(mark, Cancellation)).Should().BeTrue();
        (await store.HasMarkAsync(Digest.Of("another"u8), Cancellation)).Should().BeFalse();

        await store.AppendAsync(new StoreBatch(TestClaims.Now) { Claims = [TestClaims.Of(40)] }, Cancellation);
        (await store.HasMarkAsync(mark, Cancellation)).Should().BeTrue();
        await store.AppendAsync(new StoreBatch(TestClaims.Now) { Removed = ["claim-4"] }, Cancellation);
        (await store.HasMarkAsync(mark, Cancellation)).Should().BeFalse();
        (await store.AppendAsync(batch, Cancellation)).Should().Match<StoreReceipt>(r => r.Added == 1 && r.Unchanged == 49);
        (await store.HasMarkAsync(mark, Cancellation)).Should().BeTrue();
    }

    [Fact]
    public async Task The_same_text_under_another_mark_makes_no_entry_and_is_remembered()
    {
        await using var store = await server.OpenAsync();
        var batch = StoreBatch.Of(TestClaims.Set(0, 30), TestClaims.Now);
        await store.AppendAsync(batch, Cancellation);
        var mark = Digest.Of("the same in other words"u8);

        (await store.AppendAsync(batch with { Mark = mark }, Cancellation)).IsEmpty.Should().BeTrue();
        (await store.HasMarkAsync(mark, Cancellation)).Should().BeTrue();
        (await store.MeasureAsync(Cancellation)).Entries.Should().Be(1);
    }

    [Fact]
    public async Task A_reader_during_writes_sees_whole_batches_only()
    {
        const int batches = 20;
        await using var store = await server.OpenAsync();
        var first = Enumerable.Range(0, 50).Select(i => TestClaims.Of(i));
        await store.AppendAsync(new StoreBatch(TestClaims.Now) { Claims = [.. first] }, Cancellation);
        var writing = Task.Run(
            async () =>
            {
                for (var version = 1; version <= batches; version++)
                {
                    var claims = Enumerable.Range(0, 50 * (version + 1)).Select(i => TestClaims.Of(i, version));
                    await store.AppendAsync(new StoreBatch(TestClaims.Now) { Claims = [.. claims] }, Cancellation);
                }
            },
            Cancellation);
        var seen = 0;
        do
        {
            var records = await store.ReadAsync(StoredKind.Claim, null, Cancellation).ToListAsync(Cancellation);
            (records.Count % 50).Should().Be(0);
            records.Select(record => record.Sequence).Distinct().Should().ContainSingle();
            seen++;
        }
        while (!writing.IsCompleted);

        await writing;
        seen.Should().BePositive();
        (await store.MeasureAsync(Cancellation)).Claims.Should().Be(50 * (batches + 1));
    }

    [Fact]
    public async Task Cancelled_work_leaves_nothing()
    {
        await using var store = await server.OpenAsync();
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();
        var append = () => store.AppendAsync(StoreBatch.Of(TestClaims.Set(0, 10), TestClaims.Now), stop.Token);
        await append.Should().ThrowAsync<OperationCanceledException>();
        (await store.MeasureAsync(Cancellation)).Entries.Should().Be(0);
    }

    [Fact]
    public async Task Extreme_instants_come_back_exactly()
    {
        await using var store = await server.OpenAsync();
        await store.AppendAsync(new StoreBatch(Instant.MinValue) { Claims = [TestClaims.Of(1)] }, Cancellation);
        await store.AppendAsync(new StoreBatch(Instant.MaxValue) { Claims = [TestClaims.Of(2)] }, Cancellation);
        var receipt = await store.AppendAsync(new StoreBatch(TestClaims.Now) { Claims = [TestClaims.Of(3)] }, Cancellation);
        receipt.At.Should().Be(Instant.MaxValue);
        (await store.FindAsync("claim-1", Instant.MinValue, Cancellation))!.At.Should().Be(Instant.MinValue);
        (await store.FindAsync("claim-2", Instant.MaxValue.PlusNanoseconds(-1), Cancellation)).Should().BeNull();
    }
}
