using System.Text.Json;

namespace FactTracker.Cli.Tests.Stores;

/// <summary>The verbs below <c>store</c>.</summary>
public sealed class StoreVerbTests
{
    private static readonly string Changed = Sets.Friendly.Replace("\"amount\": 65", "\"amount\": 66", StringComparison.Ordinal);

    [Fact]
    public async Task Stats_count_what_is_there()
    {
        using var folder = new Folder();
        var store = await StoreSets.ImportAsync(folder, Sets.Friendly, Changed);

        var text = await CommandRun.Of("store", "stats", store);
        var json = await CommandRun.Of("store", "stats", store, "--format", "json");

        text.Out.Should().Contain("3 claims and 2 sources").And.Contain("recorded from 2025-10-01T09:00:00Z to 2025-10-02T09:00:00Z");
        using var found = JsonDocument.Parse(json.Out);
        found.RootElement.GetProperty("claims").GetInt64().Should().Be(3);
        found.RootElement.GetProperty("sources").GetInt64().Should().Be(2);
        found.RootElement.GetProperty("versions").GetInt64().Should().Be(6);
        found.RootElement.GetProperty("removed").GetInt64().Should().Be(0);
        found.RootElement.GetProperty("bytes").GetInt64().Should().BePositive();
    }

    [Fact]
    public async Task History_says_what_changed_when_and_by_whom()
    {
        using var folder = new Folder();
        var store = await StoreSets.ImportAsync(folder, Sets.Friendly, Changed);
        (await CommandRun.Of("store", "remove", store, "friendly-2024", "--by", "Ben", "--why", "entered twice")).Code.Should().Be(0);

        var run = await CommandRun.Of("store", "history", store, "friendly-2024");
        var json = await CommandRun.Of("store", "history", store, "friendly-2024", "--format", "json");

        run.Lines.Should().HaveCount(5);
        run.Lines[0].Should().EndWith("  2025-10-01T09:00:00Z  added by Anna");
        run.Lines[1].Should().Contain("65 per cent call China friendly");
        run.Lines[2].Should().EndWith("  2025-10-02T09:00:00Z  revised by Anna");
        run.Lines[3].Should().Contain("65").And.Contain("66");
        run.Lines[4].Should().EndWith("removed by Ben: entered twice");
        json.Lines.Should().HaveCount(3);
        using var last = JsonDocument.Parse(json.Lines[2]);
        last.RootElement.GetProperty("record").ValueKind.Should().Be(JsonValueKind.Null);
        using var first = JsonDocument.Parse(json.Lines[0]);
        first.RootElement.GetProperty("record").GetProperty("x:note").GetInt32().Should().Be(1);
    }

    [Fact]
    public async Task Removed_record_is_gone_and_still_known_as_of_before()
    {
        using var folder = new Folder();
        var store = await StoreSets.ImportAsync(folder, Sets.Friendly);

        var run = await CommandRun.Of("store", "remove", store, "cases", "poll", "--by", "Ben");

        run.Code.Should().Be(0, run.Error);
        run.Lines.Should().Equal("cases  removed", "poll  removed");
        (await CommandRun.Of("list", store)).Lines.Should().HaveCount(2);
        (await CommandRun.Of("list", store, "--as-of", "2025-10-01")).Lines.Should().HaveCount(3);
        (await CommandRun.Of("store", "verify", store)).Out.Should().Contain("is sound: 2 claims and 1 source.");
    }

    [Fact]
    public async Task Nothing_is_removed_when_one_id_is_wrong()
    {
        using var folder = new Folder();
        var store = await StoreSets.ImportAsync(folder, Sets.Friendly);

        var run = await CommandRun.Of("store", "remove", store, "cases", "casse");

        run.Code.Should().Be(2);
        run.Error.Should().Contain("Nothing was removed").And.Contain("\"casse\"");
        (await CommandRun.Of("list", store)).Lines.Should().HaveCount(3);
    }

    [Fact]
    public async Task History_of_an_unknown_id_is_refused()
    {
        using var folder = new Folder();
        var store = await StoreSets.ImportAsync(folder, Sets.Friendly);

        var run = await CommandRun.Of("store", "history", store, "nobody");

        run.Code.Should().Be(2);
        run.Error.Should().Contain("never had a record \"nobody\"");
    }

    [Fact]
    public async Task Damage_is_found()
    {
        using var folder = new Folder();
        var store = await StoreSets.ImportAsync(folder, Sets.Friendly);
        var bytes = File.ReadAllBytes(store);
        var place = bytes.AsSpan().IndexOf("65 per cent call China"u8);
        place.Should().BePositive();
        bytes[place] = (byte)'7';
        File.WriteAllBytes(store, bytes);

        var run = await CommandRun.Of("store", "verify", store);
        var json = await CommandRun.Of("store", "verify", store, "--format", "json");

        run.Code.Should().Be(1, run.Error);
        run.Out.Should().Contain("is damaged");
        json.Code.Should().Be(1);
        using var found = JsonDocument.Parse(json.Out);
        found.RootElement.GetProperty("sound").GetBoolean().Should().BeFalse();
        found.RootElement.GetProperty("findings").GetArrayLength().Should().BePositive();
    }
}
