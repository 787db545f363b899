using System.Reflection;
using FactTracker.Analysis;
using FactTracker.PostgreSql.Tests.Servers;
using FactTracker.Storage;

namespace FactTracker.PostgreSql.Tests;

/// <summary>Texts that try to be SQL.</summary>
public sealed class HostileTests(PostgreSqlServer server)
{
    private static readonly string[] Texts =
    [
        "'; drop table versions; --", "\"; drop schema public cascade; --", "$1", "$$; drop table versions; $$",
        "\\'; drop table versions; --",
        "' or '1'='1", "{0}", "a & b | !c:*", "'a':1 'b'", "%_\\", "E'\\x00'", "…", "null",
        "{1,2}", "[1,2)", "x\0y", "\uD800", "𝔘𝔫𝔦",
    ];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Texts_are_stored_and_found_as_they_are()
    {
        await using var store = await server.OpenAsync();
        var claims = Texts.Select((text, i) => new Claim(IdOf(text, i))
        {
            Text = text, Subject = [text], Property = text, Tags = [text], Citations = [new Citation($"s{i}")], When = "2024",
        }).ToArray();
        await store.AppendAsync(
            new StoreBatch(TestClaims.Now) { By = new Agent(Texts[0]), Why = Texts[15], Claims = [.. claims], Removed = [.. Texts] },
            Cancellation);

        for (var i = 0; i < Texts.Length; i++)
        {
            (await store.FindAsync(claims[i].Id.Text, null, Cancellation))!.Utf8Json.ToArray().Should().Equal(claims[i].ToUtf8Json());
            (await store.FindAsync(Texts[i], null, Cancellation)).Should().BeNull();
            (await store.ReadHistoryAsync(Texts[i], Cancellation).ToListAsync(Cancellation)).Should().BeEmpty();
            await store.SearchAsync(new StoreSearch(Texts[i]), Cancellation);
            await store.SearchAsync(new StoreSearch(Texts[i]) { IsByLikeness = true }, Cancellation);
            await ScanAsync(store, new HasPrefix(StoreField.Id, Texts[i]));
            await ScanAsync(store, new HasWords([Texts[i]]));
            foreach (var field in Enum.GetValues<StoreField>()) await ScanAsync(store, new HasTerm(field, Texts[i]));
        }

        (await store.MeasureAsync(Cancellation)).Claims.Should().Be(Texts.Length);
        (await store.VerifyAsync(Cancellation)).Should().BeEmpty();
    }

    [Theory]
    [InlineData("tag = \"'; drop table versions; --\"", 1)]
    [InlineData("subject = \"$1\" or property = \"{0}\"", 2)]
    [InlineData("text ~ \"drop table\"", 3)]
    [InlineData("id = \"x' or 1=1 --\"", 0)]
    public async Task Expressions_find_what_they_say(string expression, int count)
    {
        await using var store = await server.OpenAsync();
        var claims = Texts.Select((text, i) =>
            new Claim(IdOf(text, i)) { Text = text, Subject = [text], Property = text, Tags = [text] });
        await store.AppendAsync(new StoreBatch(TestClaims.Now) { Claims = [.. claims] }, Cancellation);
        var query = new StoreQuery { Where = ClaimQuery.Parse(expression) };
        (await store.QueryAsync(query, Cancellation).CountAsync(Cancellation)).Should().Be(count);
    }

    private static string IdOf(string text, int number) =>
        string.Concat(text.Where(c => c is > ' ' and < '\u007f').Take(100)) + $"#{number}";

    // Scans are protected: queries reach few of these texts, as the planner folds them.
    private static Task ScanAsync(PostgreSqlClaimStore store, StoreCondition condition)
    {
        var scan = typeof(PostgreSqlClaimStore).GetMethod("ScanAsync", BindingFlags.Instance | BindingFlags.NonPublic)!;
        return (Task)scan.Invoke(store, [new StoreScan(condition, null, StoreOrder.Stored, null, 100), Cancellation])!;
    }
}
