using FactTracker.Storage;
using Microsoft.Data.Sqlite;
using NodaTime;

namespace FactTracker.Sqlite.Tests;

/// <summary>Stores where no file can be created beside them, as on read-only media.</summary>
public sealed class ReadOnlyTests
{
    private static readonly SqliteStoreOptions ReadOnly = new() { IsReadOnly = true };
    private static readonly Instant Start = Instant.FromUtc(2026, 1, 1, 0, 0);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("claims.db")]
    [InlineData("100% of claims? #1 é.db")]
    public async Task Store_is_read_where_no_file_can_be_created(string name)
    {
        var path = await StoreInFolderAsync(name);
        using var folder = ReadOnlyFolder.Of(Path.GetDirectoryName(path)!);
        await using var store = await SqliteClaimStore.OpenAsync(path, ReadOnly, Token);
        (await store.FindAsync("c1", cancellationToken: Token))!.ToClaim().Should().Be(SqliteClaimStoreTests.ClaimOf(1, 0));
        (await store.QueryAsync(StoreQuery.All, Token).CountAsync(Token)).Should().Be(2);
        (await store.SearchAsync(new StoreSearch("text"), Token)).Should().HaveCount(2);
        (await store.VerifyAsync(Token)).Should().BeEmpty();
    }

    [Fact]
    public async Task Store_with_batches_in_the_log_is_refused_where_no_file_can_be_created()
    {
        var path = await StoreInFolderAsync("claims.db");
        await File.WriteAllBytesAsync(path + "-wal", new byte[4_152], Token);
        using var folder = ReadOnlyFolder.Of(Path.GetDirectoryName(path)!);
        var open = () => SqliteClaimStore.OpenAsync(path, ReadOnly, Token);
        (await open.Should().ThrowAsync<SqliteException>()).Which.Message.Should().Contain("claims.db-wal has batches");
    }

    [Fact]
    public async Task Read_is_refused_after_a_file_changed_that_nobody_was_to_change()
    {
        var path = await StoreInFolderAsync("claims.db");
        SqliteClaimStore store;
        using (ReadOnlyFolder.Of(Path.GetDirectoryName(path)!))
        {
            store = await SqliteClaimStore.OpenAsync(path, ReadOnly, Token);
            (await store.FindAsync("c1", cancellationToken: Token)).Should().NotBeNull();
        }

        await using (var writer = await SqliteClaimStore.OpenAsync(path, cancellationToken: Token))
        {
            await writer.AppendAsync(new StoreBatch(Start) { Claims = [SqliteClaimStoreTests.ClaimOf(7, 0)] }, Token);
        }

        await store.Invoking(it => it.FindAsync("c1", cancellationToken: Token)).Should().ThrowAsync<SqliteException>();
        await store.DisposeAsync();
        await using var again = await SqliteClaimStore.OpenAsync(path, ReadOnly, Token);
        (await again.FindAsync("c7", cancellationToken: Token)).Should().NotBeNull();
    }

    private static async Task<string> StoreInFolderAsync(string name)
    {
        var folder = Directory.CreateDirectory(TemporaryStore.NewPath()).FullName;
        var path = Path.Combine(folder, name);
        await using var store = await TemporaryStore.OpenAsync(path);
        await store.AppendAsync(
            new StoreBatch(Start) { Claims = [SqliteClaimStoreTests.ClaimOf(0, 0), SqliteClaimStoreTests.ClaimOf(1, 0)] }, Token);
        return path;
    }
}
