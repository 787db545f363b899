using FactTracker.Sqlite.Reading;
using FactTracker.Storage;
using NodaTime;

namespace FactTracker.Sqlite.Tests;

/// <summary>Words that very many claims have.</summary>
public sealed class RankedTests
{
    private static readonly Instant Start = Instant.FromUtc(2026, 1, 1, 0, 0);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Last_claims_are_ranked_where_very_many_have_the_words_and_each_match_says_so()
    {
        await using var store = await TemporaryStore.OpenAsync();
        await store.AppendAsync(Batch(0, RankedPages.MostRanked - 1), Token);
        var all = await store.SearchAsync(new StoreSearch("rent"), Token);
        (all[0].Claim.Id.Text, all[0].Why.Count).Should().Be(("c7", 0), "c7 has the word twice");

        await store.AppendAsync(Batch(RankedPages.MostRanked, RankedPages.MostRanked) with { At = Start + Duration.FromHours(1) }, Token);
        var last = await store.SearchAsync(new StoreSearch("rent"), Token);
        const string why = "ranked among the 20,000 claims with these words that were replaced or added last";
        last.Should().OnlyContain(match => match.Why.Single == why);
        last[0].Claim.Id.Text.Should().Be("c20007");

        await store.AppendAsync(new StoreBatch(Start + Duration.FromHours(2)) { Claims = [ClaimOf(7) with { Notes = "replaced" }] }, Token);
        var replaced = await store.SearchAsync(new StoreSearch("rent"), Token);
        replaced.Take(2).Select(match => match.Claim.Id.Text).Should().BeEquivalentTo("c7", "c20007");
        (await store.SearchAsync(new StoreSearch("rent") { Known = Start }, Token))[0].Claim.Should().Be(all[0].Claim);
        (await store.SearchAsync(new StoreSearch("rent") { Limit = 50_000 }, Token)).Should().HaveCount((2 * RankedPages.MostRanked) - 1);
        (await store.SearchAsync(new StoreSearch("the rent of 20007") { IsByLikeness = true, Limit = 1 }, Token))[0]
            .Claim.Id.Text.Should().Be("c20007");
    }

    private static Claim ClaimOf(int number) =>
        new($"c{number}") { Text = number % RankedPages.MostRanked == 7 ? $"rent, the rent of {number}" : $"the rent of {number}" };

    private static StoreBatch Batch(int first, int count) =>
        new(Start) { Claims = [.. Enumerable.Range(first, count).Select(ClaimOf)] };
}
