using FactTracker.PostgreSql.Tests.Servers;
using FactTracker.Storage;

namespace FactTracker.PostgreSql.Tests;

/// <summary>Damage that a check finds.</summary>
public sealed class VerificationTests(PostgreSqlServer server)
{
    public static TheoryData<string, string> Damages => new()
    {
        { "update versions set json = replace(json::text, 'number 7', 'number 9')::json where version = 28", "digest" },
        { "update versions set json = '{\"id\":7}' where version = 28", "cannot be read" },
        { "update versions set terms = terms[2:] where version = 28", "texts" },
        { "update versions set earliest = earliest - 1 where version = 28", "days" },
        { "update versions set recorded_day = 5 where version = 28", "day of recording" },
        { "update versions set words = words[2:] where version = 28", "words" },
        { "update versions set until = 1 where version = 28", "until" },
        { "update versions set since = 9 where version = 28", "entry" },
        { "delete from amounts where version = 28", "quantities" },
        { "update amounts set upper = upper + 1 where version = 28", "quantities" },
        { "insert into amounts values (999, 'm', 1, 1, '1', 'm')", "does not exist" },
        { "update records set id = 'other' where number = 28", "id" },
        { "delete from records where number = 28", "table of records" },
        { "insert into records values (999, 'lonely')", "no version" },
        { "update entries set second = second - 9 where sequence = 2", "earlier" },
        { "insert into entries values (9, 99999999999, 0, '{}')", "does not follow" },
    };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(Damages))]
    public async Task Damage_is_found(string statement, string expected)
    {
        var options = server.NewSchema();
        await using var store = await server.OpenAsync(options);
        await store.AppendAsync(StoreBatch.Of(TestClaims.Set(0, 30), TestClaims.Now), Cancellation);
        await store.AppendAsync(new StoreBatch(TestClaims.Now) { Claims = [TestClaims.Of(99)] }, Cancellation);
        (await store.VerifyAsync(Cancellation)).Should().BeEmpty();

        await server.RunAsync(options, statement);
        (await store.VerifyAsync(Cancellation)).Should().Contain(fault => fault.Contains(expected));
    }
}
