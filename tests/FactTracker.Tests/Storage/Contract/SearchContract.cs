using FactTracker.Analysis;
using FactTracker.Storage;
using NodaTime;

namespace FactTracker.Tests.Storage.Contract;

/// <summary>Every claim that has the words is found, and near duplicates are.</summary>
public abstract class SearchContract : StoreContract
{
    public static TheoryData<string> Searches { get; } =
    [
        "rent", "RENT zurich", "Zürich", "zu\u0308rich", "straße", "strasse", "été", "人口", "人", "東京都", "ไทย", "हिन्दी", "москва", "half", "near and not", "x",
        "'; DROP TABLE claims; --", "\" OR \"\"=\"", "*", "friendly*", "", "\0", "😀", "שלום", "1500", "c#", "nowhere", "a b c d e f", "NEAR(a b)",
    ];

    [Theory]
    [MemberData(nameof(Searches))]
    public async Task Claims_with_all_words_are_found(string text)
    {
        await using var pair = await OpenPairAsync(StoreBatch.Of(ContractClaims.Set, Start));
        var search = new StoreSearch(text) { Limit = 1_000 };
        var expected = await pair.Reference.SearchAsync(search, Token);
        var found = await pair.Store.SearchAsync(search, Token);
        found.Select(match => match.Claim.Id.Text).Should().BeEquivalentTo(expected.Select(match => match.Claim.Id.Text));
        found.Select(match => match.Score).Should().BeInDescendingOrder();
        (await pair.Store.SearchAsync(search with { Limit = 2 }, Token)).Count.Should().Be(Math.Min(2, expected.Count));
    }

    [Fact]
    public async Task Near_duplicates_are_found_by_likeness()
    {
        Claim[] planted =
        [
            new("planted-1") { Text = "65 per cent of Russians see China as a friend of their country" },
            new("planted-2") { Text = "Hurricane Dorian was not forecast to hit Alabama" },
        ];
        await using var store = await OpenAsync();
        await store.AppendAsync(StoreBatch.Of(ContractClaims.Set, Start), Token);
        await store.AppendAsync(new StoreBatch(Start) { Claims = [.. planted] }, Token);
        foreach (var (text, id) in ((string, string)[])[("Of Russians, 65% see China as a friend", "planted-1"),
            ("Will Dorian hit Alabama?", "planted-2")])
        {
            var found = await store.SearchAsync(new StoreSearch(text) { IsByLikeness = true, Limit = 3 }, Token);
            found[0].Claim.Id.Text.Should().Be(id);
            found[0].Why.Should().NotBeEmpty();
        }
    }

    [Fact]
    public async Task Search_of_the_past_finds_what_was_there()
    {
        var one = new Claim("one") { Text = "the rent rose" };
        await using var store = await OpenAsync();
        await store.AppendAsync(new StoreBatch(Start) { Claims = [one] }, Token);
        await store.AppendAsync(new StoreBatch(Start + Duration.FromHours(1)) { Claims = [one with { Text = "the wage rose" }] }, Token);
        await store.AppendAsync(new StoreBatch(Start + Duration.FromHours(2)) { Removed = ["one"] }, Token);
        var rows =
            new[] { (-1, "rent", 0), (0, "rent", 1), (0, "wage", 0), (1, "rent", 0), (1, "wage", 1), (2, "wage", 0), (2, "rose", 0) };
        foreach (var (hours, word, count) in rows)
        {
            var search = new StoreSearch(word) { Known = Start + Duration.FromHours(hours) };
            (await store.SearchAsync(search, Token)).Count.Should().Be(count, "of {0} after {1} hours", word, hours);
            var query = new StoreQuery { Known = search.Known, Where = ClaimQuery.Parse($"text ~ {word}") };
            (await store.QueryAsync(query, Token).CountAsync(Token)).Should().Be(count);
        }

        (await store.SearchAsync(new StoreSearch("rose"), Token)).Should().BeEmpty();
    }
}
