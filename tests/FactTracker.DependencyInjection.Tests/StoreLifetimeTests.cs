using FactTracker.Storage;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace FactTracker.DependencyInjection.Tests;

public sealed class StoreLifetimeTests
{
    private static readonly Instant Now = Instant.FromUtc(2026, 1, 1, 0, 0);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static ServiceProvider Container(CountedStore counted) =>
        new ServiceCollection().AddFactTracker(options => options.UseStore("counted", counted.OpenAsync)).BuildServiceProvider();

    [Fact]
    public async Task By_default_claims_are_kept_in_memory_by_one_store()
    {
        await using var provider = new ServiceCollection().AddFactTracker().BuildServiceProvider();
        var store = provider.GetRequiredService<IClaimStore>();
        await store.AppendAsync(new StoreBatch(Now) { Claims = [new Claim("a") { Text = "t" }] }, Token);

        provider.GetRequiredService<IClaimStore>().Should().BeSameAs(store);
        await using var scope = provider.CreateAsyncScope();
        (await scope.ServiceProvider.GetRequiredService<IClaimStore>().FindAsync("a", null, Token))!.ToClaim().Text.Should().Be("t");
    }

    [Fact]
    public async Task Two_containers_have_two_stores()
    {
        await using var one = new ServiceCollection().AddFactTracker().BuildServiceProvider();
        await using var other = new ServiceCollection().AddFactTracker().BuildServiceProvider();
        await one.GetRequiredService<IClaimStore>().AppendAsync(new StoreBatch(Now) { Claims = [new Claim("a") { Text = "t" }] }, Token);

        (await other.GetRequiredService<IClaimStore>().FindAsync("a", null, Token)).Should().BeNull();
    }

    [Fact]
    public async Task The_store_is_opened_by_the_first_call_and_once_by_many_at_once()
    {
        var counted = new CountedStore { Gate = new TaskCompletionSource() };
        await using var provider = Container(counted);
        var store = provider.GetRequiredService<IClaimStore>();
        counted.Opened.Should().Be(0);

        var calls = Enumerable.Range(0, 50).Select(_ => store.MeasureAsync(Token)).ToList();
        counted.Gate.SetResult();
        await Task.WhenAll(calls);

        counted.Opened.Should().Be(1);
    }

    [Fact]
    public async Task Who_gives_up_leaves_the_opening_to_the_others()
    {
        var counted = new CountedStore { Gate = new TaskCompletionSource() };
        await using var provider = Container(counted);
        var store = provider.GetRequiredService<IClaimStore>();
        using var hasty = new CancellationTokenSource();
        var (given, patient) = (store.MeasureAsync(hasty.Token), store.MeasureAsync(Token));
        await hasty.CancelAsync();

        await given.Awaiting(call => call).Should().ThrowAsync<OperationCanceledException>();
        counted.Gate.SetResult();
        (await patient).Claims.Should().Be(0);
        counted.Opened.Should().Be(1);
    }

    [Fact]
    public async Task An_opening_that_failed_is_tried_again()
    {
        var counted = new CountedStore();
        counted.Faults.Enqueue(new IOException("The server is away."));
        await using var provider = Container(counted);
        var store = provider.GetRequiredService<IClaimStore>();

        await store.Awaiting(it => it.MeasureAsync(Token)).Should().ThrowAsync<IOException>().WithMessage("The server is away.");
        (await store.MeasureAsync(Token)).Claims.Should().Be(0);
        counted.Opened.Should().Be(2);
    }

    [Fact]
    public async Task A_function_that_returns_no_store_is_named()
    {
        await using var provider = new ServiceCollection()
            .AddFactTracker(options => options.UseStore("mine", _ => Task.FromResult<IClaimStore>(null!))).BuildServiceProvider();

        await provider.GetRequiredService<IClaimStore>().Awaiting(it => it.MeasureAsync(Token)).Should()
            .ThrowAsync<InvalidOperationException>().WithMessage("*mine returned none*");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_container_closes_the_store(bool waits)
    {
        using var folder = new TemporaryFolder();
        var provider = new ServiceCollection().AddFactTracker(options => options.UseSqlite(folder["claims.db"])).BuildServiceProvider();
        var store = provider.GetRequiredService<IClaimStore>();
        await store.AppendAsync(new StoreBatch(Now) { Claims = [new Claim("a") { Text = "t" }] }, Token);

        if (waits) await provider.DisposeAsync();
        else provider.Dispose();

        await store.Awaiting(it => it.MeasureAsync(Token)).Should().ThrowAsync<ObjectDisposedException>();
        folder.FileNames.Should().Equal("claims.db"); // SQLite takes away the files beside it when the last connection is closed.
    }

    [Fact]
    public async Task A_container_that_asked_for_nothing_opens_nothing()
    {
        var counted = new CountedStore();
        await using (var provider = Container(counted)) provider.GetRequiredService<IClaimStore>();

        counted.Opened.Should().Be(0);
    }

    [Fact]
    public async Task Closing_stops_an_opening()
    {
        var counted = new CountedStore { Gate = new TaskCompletionSource() };
        var provider = Container(counted);
        var call = provider.GetRequiredService<IClaimStore>().MeasureAsync(Token);
        await provider.DisposeAsync();

        await call.Awaiting(it => it).Should().ThrowAsync<OperationCanceledException>();
    }

    [Fact]
    public async Task Every_question_reaches_the_store()
    {
        await using var provider = new ServiceCollection().AddFactTracker().BuildServiceProvider();
        var store = provider.GetRequiredService<IClaimStore>();
        var mark = Digest.Of("text"u8);
        await store.AppendAsync(
            new StoreBatch(Now)
            {
                Header = new ClaimSet { Title = "T" }, Sources = [new Source("s") { Title = "S" }],
                Claims = [new Claim("a") { Text = "rents rose", Citations = [new Citation("s")] }], Mark = mark,
            },
            Token);

        (await store.HasMarkAsync(mark, Token)).Should().BeTrue();
        (await store.ReadHeaderAsync(null, Token)).Title.Should().Be("T");
        (await store.ReadAsync(StoredKind.Source, null, Token).CountAsync(Token)).Should().Be(1);
        (await store.QueryAsync(StoreQuery.All, Token).CountAsync(Token)).Should().Be(1);
        (await store.ReadHistoryAsync("a", Token).CountAsync(Token)).Should().Be(1);
        (await store.ExplainAsync(StoreQuery.All, Token)).Should().NotBeNull();
        (await store.SearchAsync(new StoreSearch("rents"), Token)).Should().ContainSingle();
        (await store.VerifyAsync(Token)).Should().BeEmpty();
    }
}
