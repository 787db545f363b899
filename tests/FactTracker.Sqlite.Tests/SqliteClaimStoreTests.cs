using FactTracker.Sqlite.Engine;
using FactTracker.Storage;
using Microsoft.Data.Sqlite;
using NodaTime;

namespace FactTracker.Sqlite.Tests;

public sealed class SqliteClaimStoreTests
{
    private static readonly Instant Start = Instant.FromUtc(2026, 1, 1, 0, 0);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Store_is_there_after_it_was_closed()
    {
        var path = TemporaryStore.NewPath();
        await using (var store = await SqliteClaimStore.OpenAsync(path, cancellationToken: Token))
        {
            await store.AppendAsync(Batch(0, 3) with { By = "Anna", Why = "first" }, Token);
        }

        await using var again = await SqliteClaimStore.OpenAsync(path, new SqliteStoreOptions { IsReadOnly = true }, Token);
        (await again.FindAsync("c1", cancellationToken: Token))!.ToClaim().Should().Be(ClaimOf(1, 0));
        var version = await again.ReadHistoryAsync("c1", Token).SingleAsync(Token);
        (version.Sequence, version.At, version.By, version.Why).Should().Be((1, Start, new Agent("Anna"), "first"));
        await again.Invoking(store => store.AppendAsync(Batch(1, 3), Token)).Should().ThrowAsync<InvalidOperationException>();
    }

    [Fact]
    public async Task Records_keep_their_order_through_revisions_at_any_page()
    {
        await using var store = await TemporaryStore.OpenAsync();
        await store.AppendAsync(Batch(0, 120), Token);
        for (var round = 1; round < 4; round++)
        {
            var revised = Enumerable.Range(0, 120).Where(n => n % (round + 1) == 0).Reverse().Select(n => ClaimOf(n, round));
            await store.AppendAsync(new StoreBatch(Start + Duration.FromHours(round)) { Claims = [.. revised] }, Token);
        }

        foreach (var limit in (int[])[1, 7, 50, 1_000])
        {
            var ids = new List<string>();
            StorePlace? after = null;
            while (true)
            {
                var page = await store.QueryAsync(new StoreQuery { Limit = limit, After = after }, Token).ToListAsync(Token);
                ids.AddRange(page.Select(answer => answer.Claim.Id.Text));
                if (page.Count < limit) break;
                after = page[^1].Place;
            }

            ids.Should().Equal(Enumerable.Range(0, 120).Select(n => $"c{n}"));
        }

        (await store.VerifyAsync(Token)).Should().BeEmpty();
        (await store.ReadHistoryAsync("c12", Token).CountAsync(Token)).Should().Be(4);
        (await store.FindAsync("c12", Start + Duration.FromMinutes(90), Token))!.ToClaim().Should().Be(ClaimOf(12, 1));
        (await store.FindAsync("c12", Start - Duration.FromMinutes(1), Token)).Should().BeNull();
    }

    [Fact]
    public async Task File_of_a_later_version_is_refused_by_name()
    {
        var path = TemporaryStore.NewPath();
        await (await TemporaryStore.OpenAsync(path)).DisposeAsync();
        Execute(path, "PRAGMA user_version = 7");
        var error = await Open(path).Should().ThrowAsync<StoreVersionException>();
        (error.Which.Store, error.Which.Found, error.Which.Known).Should().Be((path, 7, 1));
        error.Which.Message.Should().Contain(path).And.Contain("version 7");
    }

    [Theory]
    [InlineData("CREATE TABLE other (x)")]
    [InlineData("PRAGMA user_version = 3")]
    [InlineData("PRAGMA application_id = 5; CREATE TABLE other (x)")]
    public async Task Database_of_another_application_is_refused_and_left_alone(string script)
    {
        var path = TemporaryStore.NewPath();
        Execute(path, script);
        var before = await File.ReadAllBytesAsync(path, Token);
        await Open(path).Should().ThrowAsync<InvalidDataException>();
        (await File.ReadAllBytesAsync(path, Token)).Should().Equal(before);
    }

    [Fact]
    public async Task File_that_is_no_database_is_refused()
    {
        var path = TemporaryStore.NewPath();
        await File.WriteAllTextAsync(path, new string('x', 5_000), Token);
        await Open(path).Should().ThrowAsync<SqliteException>();
    }

    [Fact]
    public async Task File_that_is_only_read_must_exist()
    {
        var open = () => SqliteClaimStore.OpenAsync(TemporaryStore.NewPath(), new SqliteStoreOptions { IsReadOnly = true });
        await open.Should().ThrowAsync<SqliteException>();
    }

    [Fact]
    public async Task Mark_holds_until_a_record_of_the_text_changes()
    {
        await using var store = await TemporaryStore.OpenAsync();
        var (first, second) = (Digest.Of("first"u8), Digest.Of("second"u8));
        await store.AppendAsync(Batch(0, 10) with { Mark = first }, Token);
        await store.AppendAsync(Batch(0, 20) with { Mark = second }, Token);
        (await store.HasMarkAsync(first, Token)).Should().BeTrue();
        await store.AppendAsync(new StoreBatch(Start) { Claims = [ClaimOf(15, 1)] }, Token);
        (await store.HasMarkAsync(first, Token)).Should().BeTrue();
        (await store.HasMarkAsync(second, Token)).Should().BeFalse();
        await store.AppendAsync(new StoreBatch(Start) { Removed = ["c3"] }, Token);
        (await store.HasMarkAsync(first, Token)).Should().BeFalse();
    }

    [Theory]
    [InlineData("UPDATE content SET json = replace(json, 'rent', 'tent') WHERE key = 2", "c1 is not as it was written")]
    [InlineData("UPDATE content SET json = '{}' WHERE key = 2", "cannot be found by the id")]
    [InlineData("DELETE FROM content WHERE key = 2", "Version 2 has no content")]
    [InlineData("DELETE FROM version WHERE key = 2", "there are 2")]
    [InlineData("UPDATE version SET about = 99 WHERE key = 2", "c1: its dates do not fit")]
    [InlineData("UPDATE version SET fields = 0 WHERE key = 2", "c1: the list of stated members does not fit")]
    [InlineData("UPDATE version SET upper = 9 WHERE key = 2", "c1: its quantities do not fit")]
    [InlineData("UPDATE version SET unit = NULL WHERE key = 2", "c1: its quantities do not fit")]
    [InlineData("INSERT INTO amount VALUES (2, 1, 1, 0, 5, 5, '5')", "c1: its quantities do not fit")]
    [InlineData("UPDATE amount SET upper = 9", "several: its quantities do not fit")]
    [InlineData("DELETE FROM amount", "several: its quantities do not fit")]
    [InlineData("INSERT INTO claim_index (rowid, words) VALUES (9, 'more')", "The word index does not fit")]
    [InlineData("UPDATE record SET number = 9 WHERE id = 'c1'", "Version 2 cannot be found by the id")]
    public async Task Damage_is_found(string script, string finding)
    {
        var path = TemporaryStore.NewPath();
        await using var store = await TemporaryStore.OpenAsync(path);
        var several = Claim.FromJson("""{"id":"several","value":[{"amount":4,"unit":"EUR"},{"amount":6,"unit":"EUR"}]}""");
        await store.AppendAsync(new StoreBatch(Start) { Claims = [ClaimOf(0, 0), ClaimOf(1, 0), several] }, Token);
        (await store.VerifyAsync(Token)).Should().BeEmpty();
        Execute(path, script);
        (await store.VerifyAsync(Token)).Should().Contain(text => text.Contains(finding));
    }

    [Fact]
    public async Task Two_stores_on_one_file_write_in_turns()
    {
        var path = TemporaryStore.NewPath();
        await using var one = await TemporaryStore.OpenAsync(path);
        await using var other = await TemporaryStore.OpenAsync(path);
        await Task.WhenAll(Enumerable.Range(0, 40).Select(
            n => (n % 2 == 0 ? one : other).AppendAsync(new StoreBatch(Start) { Claims = [ClaimOf(n, n), ClaimOf(n + 1, n)] }, Token)));
        (await other.VerifyAsync(Token)).Should().BeEmpty();
        var statistics = await one.MeasureAsync(Token);
        (statistics.Claims, statistics.Entries, statistics.SchemaVersion).Should().Be((41, 40, 1));
    }

    [Fact]
    public async Task Cancelled_batch_leaves_nothing()
    {
        await using var store = await TemporaryStore.OpenAsync();
        using var source = new CancellationTokenSource();
        await source.CancelAsync();
        await store.Invoking(it => it.AppendAsync(Batch(0, 3), source.Token)).Should().ThrowAsync<OperationCanceledException>();
        (await store.MeasureAsync(Token)).Entries.Should().Be(0);
        (await store.AppendAsync(Batch(0, 3), Token)).Added.Should().Be(3);
    }

    internal static Claim ClaimOf(int number, int round) => Claim.FromJson(
        $$"""
        {"id":"c{{number}}","text":"Text {{round}} of {{number}}.","subject":"s{{number % 5}}","property":"rent",
        "value":{"amount":{{(number * 10) + round}},"unit":"EUR"},"when":"20{{10 + (number % 15)}}","tags":["t{{round}}"]}
        """);

    private static StoreBatch Batch(int round, int count) =>
        new(Start) { Claims = [.. Enumerable.Range(0, count).Select(n => ClaimOf(n, round))] };

    private static Func<Task<SqliteClaimStore>> Open(string path) => () => SqliteClaimStore.OpenAsync(path);

    private static void Execute(string path, string script)
    {
        using var session = Session.Open(path, SqliteOpenMode.ReadWriteCreate, TimeSpan.FromSeconds(5));
        session.Execute(script);
    }
}
