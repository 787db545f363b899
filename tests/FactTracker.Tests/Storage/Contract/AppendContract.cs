using FactTracker.Analysis;
using FactTracker.Storage;
using NodaTime;

namespace FactTracker.Tests.Storage.Contract;

/// <summary>Batches are appended as a whole, and what comes out is what went in.</summary>
public abstract class AppendContract : StoreContract
{
    private static readonly Claim One = new("one") { Text = "first" };

    [Fact]
    public async Task Records_come_back_as_they_went_in()
    {
        Claim[] claims = [.. ContractClaims.All, ContractClaims.Exact("exact"), new(new string('i', 200)) { Text = "long id" }];
        await using var pair = await OpenPairAsync(new StoreBatch(Start) { Claims = [.. claims], Sources = [.. ContractClaims.Sources] });
        await pair.ShouldHoldTheSameAsync(null, Token);
        foreach (var claim in claims)
        {
            var record = await pair.Store.FindAsync(claim.Id.Text, null, Token);
            record!.Utf8Json.ToArray().Should().Equal(claim.ToUtf8Json(), "of {0}", claim.Id);
            record.Digest.Should().Be(claim.Digest());
            record.ToClaim().Digest().Should().Be(Claim.FromJson(claim.ToUtf8Json()).Digest());
        }

        (await pair.Store.VerifyAsync(Token)).Should().BeEmpty();
    }

    [Fact]
    public async Task The_same_again_changes_nothing()
    {
        await using var pair = await OpenPairAsync(StoreBatch.Of(ContractClaims.Set, Start));
        var receipt = await pair.AppendAsync(StoreBatch.Of(ContractClaims.Set, Start + Duration.FromDays(1)), Token);
        receipt.Should().Be(new StoreReceipt { Unchanged = ContractClaims.All.Count + ContractClaims.Sources.Count });
        receipt.IsEmpty.Should().BeTrue();
        (await pair.Store.MeasureAsync(Token)).Entries.Should().Be(1);
    }

    [Fact]
    public async Task Receipt_counts_what_changed()
    {
        await using var pair = await OpenPairAsync(new StoreBatch(Start) { Claims = [One, new Claim("two")], Sources = [new Source("s")] });
        var receipt = await pair.AppendAsync(
            new StoreBatch(Start + Duration.FromSeconds(1))
            {
                By = new Agent("Anna", "Q1"), Why = "a reason", Claims = [One with {
                    Text = "second" }, new Claim("two"), new Claim("three")],
                Removed = ["s", "nowhere", "s"],
            },
            Token);
        receipt.Should().Be(new StoreReceipt
        {
            Sequence = 2, At = Start + Duration.FromSeconds(1), Added = 1, Revised = 1, Unchanged = 1, Removed = 1, NotFound = ["nowhere"],
        });
        await pair.ShouldHaveTheSameHistoryAsync(["one", "two", "three", "s", "nowhere"], Token);
        await pair.ShouldHoldTheSameAsync(null, Token);
    }

    [Fact]
    public async Task Removed_records_come_back_at_their_place()
    {
        await using var pair = await OpenPairAsync(
            new StoreBatch(Start) { Claims = [One, new Claim("two")] }, new StoreBatch(Start + Duration.FromHours(1))
            {
                Removed = ["one"]
            });
        (await pair.Store.FindAsync("one", null, Token)).Should().BeNull();
        (await pair.Store.FindAsync("one", Start, Token)).Should().NotBeNull();
        (await pair.Store.FindAsync("one", Start - Duration.Epsilon, Token)).Should().BeNull();
        var removedAgain = await pair.AppendAsync(new StoreBatch(Start + Duration.FromHours(2)) { Removed = ["one"] }, Token);
        removedAgain.NotFound.Should().Equal("one");
        var receipt = await pair.AppendAsync(new StoreBatch(Start + Duration.FromHours(3)) { Claims = [One] }, Token);
        receipt.Added.Should().Be(1);
        (await pair.Store.FindAsync("one", null, Token))!.Number.Should().Be(1);
        await pair.ShouldHoldTheSameAsync(null, Token);
        await pair.ShouldHaveTheSameHistoryAsync(["one"], Token);
    }

    [Fact]
    public async Task A_record_takes_the_place_of_one_of_the_other_kind()
    {
        await using var pair = await OpenPairAsync(
            new StoreBatch(Start)
            {
                Claims = [One, new Claim("two") { Citations = ["s"] }], Sources = [new Source("s") {
                Kind = SourceKind.Survey }]
            },
            new StoreBatch(Start + Duration.FromHours(1)) { Claims = [new Claim("s")], Sources = [new Source("one")] });
        await pair.ShouldHoldTheSameAsync(null, Token);
        await pair.ShouldHoldTheSameAsync(Start, Token);
        await pair.ShouldHaveTheSameHistoryAsync(["one", "s"], Token);
        await pair.ShouldAnswerTheSameAsync(StoreQuery.All, Token);
        var ofSurveys = new StoreQuery { Where = ClaimQuery.Parse("source.kind = survey") };
        await pair.ShouldAnswerTheSameAsync(ofSurveys, Token);
        await pair.ShouldAnswerTheSameAsync(ofSurveys with { Known = Start }, Token);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Two_records_with_one_id_are_refused(bool isRemoved)
    {
        await using var store = await OpenAsync();
        var batch = isRemoved
            ? new StoreBatch(Start) { Claims = [One], Removed = ["one"] }
            : new StoreBatch(Start) { Claims = [One, new Claim("two")], Sources = [new Source("one")] };
        await store.Awaiting(it => it.AppendAsync(batch, Token)).Should().ThrowAsync<ArgumentException>();
        (await store.MeasureAsync(Token)).Should().Match<StoreStatistics>(it => it.Claims == 0 && it.Entries == 0 && it.Versions == 0);
    }

    [Fact]
    public async Task An_earlier_time_is_that_of_the_entry_before()
    {
        await using var pair = await OpenPairAsync(new StoreBatch(Start) { Claims = [One] });
        var receipt = await pair.AppendAsync(new StoreBatch(Start - Duration.FromDays(9)) { Claims = [new Claim("two")] }, Token);
        receipt.At.Should().Be(Start);
        await pair.ShouldHoldTheSameAsync(Start - Duration.FromDays(5), Token);
        await pair.ShouldHoldTheSameAsync(Start, Token);
    }

    [Fact]
    public async Task Times_are_exact_to_the_nanosecond()
    {
        var at = Start + Duration.FromNanoseconds(123_456_789);
        await using var pair = await OpenPairAsync(
            new StoreBatch(at) { Claims = [One] }, new StoreBatch(at + Duration.Epsilon) { Claims = [One with { Text = "next" }] });
        foreach (var known in (Instant[])[at - Duration.Epsilon, at, at + Duration.Epsilon]) await pair.ShouldHoldTheSameAsync(known,
            Token);
    }

    [Fact]
    public async Task Mark_holds_while_its_records_are_as_they_were()
    {
        var mark = Digest.Of("the text"u8);
        await using var store = await OpenAsync();
        (await store.HasMarkAsync(mark, Token)).Should().BeFalse();
        await store.AppendAsync(new StoreBatch(Start) { Claims = [One, new Claim("two")], Mark = mark }, Token);
        (await store.HasMarkAsync(mark, Token)).Should().BeTrue();
        await store.AppendAsync(new StoreBatch(Start) { Claims = [new Claim("three")] }, Token);
        (await store.HasMarkAsync(mark, Token)).Should().BeTrue();
        await store.AppendAsync(new StoreBatch(Start) { Claims = [One with { Text = "other" }] }, Token);
        (await store.HasMarkAsync(mark, Token)).Should().BeFalse();
        await store.AppendAsync(new StoreBatch(Start) { Claims = [One, new Claim("two")], Mark = mark }, Token);
        (await store.HasMarkAsync(mark, Token)).Should().BeTrue();
        await store.AppendAsync(new StoreBatch(Start) { Removed = ["two"] }, Token);
        (await store.HasMarkAsync(mark, Token)).Should().BeFalse();
    }

    [Fact]
    public async Task Mark_is_kept_where_nothing_changes()
    {
        var (mark, other) = (Digest.Of("a"u8), Digest.Of("b"u8));
        await using var store = await OpenAsync();
        (await store.AppendAsync(new StoreBatch(Start) { Mark = mark }, Token)).IsEmpty.Should().BeTrue();
        (await store.HasMarkAsync(mark, Token)).Should().BeTrue();
        await store.AppendAsync(new StoreBatch(Start) { Claims = [One] }, Token);
        (await store.AppendAsync(new StoreBatch(Start) { Claims = [One], Mark = other }, Token)).IsEmpty.Should().BeTrue();
        (await store.HasMarkAsync(other, Token)).Should().BeTrue();
    }

    [Fact]
    public async Task Headers_are_joined()
    {
        await using var pair = await OpenPairAsync(
            new StoreBatch(Start) { Header = new ClaimSet { Title = "First", License = "CC0-1.0" }, Claims = [One] },
            new StoreBatch(Start + Duration.FromHours(1)) { Header = new ClaimSet { Title = "Second", Description = "of both" } },
            new StoreBatch(Start + Duration.FromHours(2)) { Header = new ClaimSet { Title = "Second", Description = "of both" } });
        var header = await pair.Store.ReadHeaderAsync(null, Token);
        (header.Title, header.License, header.Description).Should().Be(("First", "CC0-1.0", "of both"));
        (await pair.Store.ReadHeaderAsync(Start, Token)).Description.Should().BeNull();
        (await pair.Store.MeasureAsync(Token)).Entries.Should().Be(2);
    }

    [Fact]
    public async Task Nothing_of_a_cancelled_batch_counts()
    {
        await using var store = await OpenAsync();
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();
        await store.Awaiting(it => it.AppendAsync(StoreBatch.Of(ContractClaims.Set, Start), stop.Token)).Should()
            .ThrowAsync<OperationCanceledException>();
        (await store.MeasureAsync(Token)).Should().Match<StoreStatistics>(it => it.Claims == 0 && it.Entries == 0);
        (await store.AppendAsync(new StoreBatch(Start) { Claims = [One] }, Token)).Added.Should().Be(1);
    }

    [Fact]
    public async Task Cancelled_in_the_middle_counts_as_a_whole_or_not()
    {
        await using var store = await OpenAsync();
        Claim[] many = [.. Enumerable.Range(0, 3_000).Select(n =>
            new Claim($"many-{n}") { Text = $"number {n}", Property = "n", Value = [n] })];
        for (var round = 0; round < 5; round++)
        {
            using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(round * 5));
            try
            {
                await store.AppendAsync(new StoreBatch(Start)
                {
                    Claims = [.. many.Select(claim =>
                    claim with { Notes = $"{round}" })]
                }, stop.Token);
            }
            catch (OperationCanceledException)
            {
            }

            (await store.MeasureAsync(Token)).Claims.Should().BeOneOf(0, many.Length);
            (await store.QueryAsync(StoreQuery.All, Token).Select(answer => answer.Claim.Notes).Distinct().CountAsync(Token))
                .Should().BeLessThanOrEqualTo(1);
        }
    }

    [Fact]
    public async Task Big_batch_is_counted_and_found()
    {
        await using var store = await OpenAsync();
        Claim[] many = [.. Enumerable.Range(0, 8_000).Select(n => new Claim($"many-{n}") { Text = $"number {n}", Tags = [$"t{n % 100}"] })];
        var receipt = await store.AppendAsync(new StoreBatch(Start) { Claims = [.. many] }, Token);
        receipt.Added.Should().Be(many.Length);
        (await store.QueryAsync(new StoreQuery { Where = ClaimQuery.Parse("tag = t7") }, Token).CountAsync(Token)).Should().Be(80);
        (await store.QueryAsync(StoreQuery.All, Token).Select(answer => answer.Claim.Id).ToListAsync(Token)).Should()
            .Equal(many.Select(claim => claim.Id));
    }

    [Fact]
    public async Task Statistics_are_those_of_the_reference()
    {
        await using var pair = await OpenPairAsync(
            StoreBatch.Of(ContractClaims.Set, Start),
            new StoreBatch(Start + Duration.FromHours(1)) { Claims = [ContractClaims.All[0] with { Text = "new" }], Removed = ["poll-1", "odd-1"] });
        var (found, expected) = (await pair.Store.MeasureAsync(Token), await pair.Reference.MeasureAsync(Token));
        (found with { Bytes = null, SchemaVersion = null }).Should().Be(expected);
        (await pair.Store.VerifyAsync(Token)).Should().BeEmpty();
    }
}
