using System.Text.Json;

namespace FactTracker.Cli.Tests.Stores;

/// <summary>Databases on a server, by their address: what holds for a file holds for them.</summary>
public sealed class ServerStoreTests(DatabaseServer server) : IClassFixture<DatabaseServer>
{
    [Fact]
    public async Task Import_adds_once_and_the_second_time_changes_nothing()
    {
        var store = await server.CreateDatabaseAsync();

        var first = await ImportAsync(store, "--format", "json");
        var second = await ImportAsync(store, "--format", "json");

        Added(first).Should().Be(5);
        Added(second).Should().Be(0);
        (await CommandRun.Of("store", "verify", store)).Out.Should().Contain("is sound: 3 claims and 2 sources.");
    }

    [Fact]
    public async Task Verbs_that_read_sets_read_the_database()
    {
        using var folder = new Folder();
        var (store, file) = (await server.CreateDatabaseAsync(), await StoreSets.ImportAsync(folder, Sets.Friendly));
        await ImportAsync(store);

        string[][] verbs =
        [
            ["list"], ["show"], ["check", "--min-severity", "error"], ["conflicts"], ["origins"],
            ["list", "--format", "json"], ["export"], ["query", "subject = China", "--order", "newest"],
        ];
        foreach (var verb in verbs)
        {
            var run = await CommandRun.Of([verb[0], store, .. verb[1..]]);
            var same = await CommandRun.Of([verb[0], file, .. verb[1..]]);
            run.Code.Should().Be(same.Code, run.Error);
            run.Out.Should().Be(same.Out.Replace(file, store, StringComparison.Ordinal), verb[0]);
        }
    }

    [Fact]
    public async Task Removed_record_is_gone_and_still_known_as_of_before()
    {
        var store = await server.CreateDatabaseAsync();
        await ImportAsync(store, "--at", "2025-10-01T09:00:00Z");

        var run = await CommandRun.Of("store", "remove", store, "cases", "--by", "Ben", "--why", "entered twice");

        run.Code.Should().Be(0, run.Error);
        (await CommandRun.Of("list", store)).Lines.Should().HaveCount(2);
        (await CommandRun.Of("list", store, "--as-of", "2025-10-01")).Lines.Should().HaveCount(3);
        (await CommandRun.Of("store", "history", store, "cases")).Lines[^1].Should().EndWith("removed by Ben: entered twice");
    }

    [Fact]
    public async Task Question_with_hostile_text_is_only_a_question()
    {
        var store = await server.CreateDatabaseAsync();
        await ImportAsync(store);

        var run = await CommandRun.Of("query", store, "subject = \"China'; DROP SCHEMA facttracker CASCADE; --\"");

        run.Code.Should().Be(0, run.Error);
        run.Out.Should().NotContain("friendly-2024");
        (await CommandRun.Of("store", "verify", store)).Code.Should().Be(0);
    }

    [Fact]
    public async Task Database_that_does_not_exist_is_reported_without_the_password()
    {
        var store = await server.CreateDatabaseAsync();
        var missing = store.Replace("//facttracker@", "//facttracker:secret@", StringComparison.Ordinal) + "_missing";

        var run = await CommandRun.Of("query", missing, "value > 1");

        run.Code.Should().Be(2);
        run.ErrorLines.Should().ContainSingle();
        run.Error.Should().Contain("_missing").And.NotContain("secret");
    }

    private static async Task<CommandRun> ImportAsync(string store, params string[] options)
    {
        var run = await CommandRun.Of(
            new Surroundings { Input = Sets.Friendly }, ["import", "--into", store, "--by", "Anna", .. options]);
        run.Code.Should().Be(0, run.Error);
        return run;
    }

    private static long Added(CommandRun run)
    {
        using var report = JsonDocument.Parse(run.Out);
        return report.RootElement.GetProperty("added").GetInt64();
    }
}
