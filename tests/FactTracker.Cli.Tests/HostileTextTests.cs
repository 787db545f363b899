using System.Text.Json;

namespace FactTracker.Cli.Tests;

/// <summary>Characters that command a terminal, turn the direction of reading or hide, at every place where data reaches one.</summary>
public sealed class HostileTextTests
{
    private const string Hostile = HostileSets.Words;

    private const string AllColumns =
        "id,claim,subject,property,value,when,place,confidence,sources,claimant,verdict,reviewer,status,rank,tags,language,recorded,notes,titles";

    private static readonly string Set = HostileSets.Whole;

    public static TheoryData<string[]> Runs => new((string[][])
    [
        ["check"], ["show"], ["show", "-", "c"], ["show", "-", "s"], ["list"], ["convert", "-", "-", "--strict"], ["show", "-", Hostile],
        ["list", "--sort", Hostile], ["list", "--when", Hostile],
        ["list", Hostile], ["date", Hostile], ["date", "2024" + Hostile],
        [Hostile], ["check", "--" + Hostile], ["check", "--format", Hostile], ["check", "--explain", Hostile],
        ["convert", "-", Hostile],
        ["convert", "-", "/" + Hostile.Replace("\0", "", StringComparison.Ordinal) + "/x.json"], ["check", "--help", Hostile],
        ["list", "--min-confidence", Hostile],
        ["list", "--format", "csv"], ["list", "--format", "tsv"], ["list", "--format", "markdown"],
        ["list", "--columns", AllColumns], ["list", "--format", "csv", "--columns", AllColumns],
        ["list", "--format", "tsv", "--columns", AllColumns],
        ["list", "--format", "markdown", "--columns", AllColumns], ["list", "--columns", Hostile], ["list", "--without", Hostile],
        ["list", "--verdict", Hostile], ["list", "--source", Hostile], ["list", "--text", Hostile],
        ["list", "*" + Hostile], ["conflicts"], ["agreement"], ["truth"], ["origins"], ["origins", "-", "c"], ["confidence"],
        ["stale", "--at", "2100-01-01"], ["agenda", "--until", "2100-01-01"], ["series"], ["series", "-", "*", "*"],
        ["derive"], ["duplicates"],
        ["find", "-", Hostile], ["hash"], ["matrix", "-", "c"], ["matrix", "-", "c", "--format", "csv"],
        ["matrix", "-", "c", "--format", "markdown"],
        ["diff", "-", "-"], ["resolve", "-"], ["read", Hostile], ["read", "In 2024, 65% " + Hostile],
        ["add", Hostile, "x"], ["new", Hostile], ["fmt"], ["fmt", Hostile],
        ["completion", Hostile], ["judge", "-", Hostile, "c", "same"], ["query", Hostile], ["export", Hostile],
        ["import", Hostile, "--into", "x.db"],
        ["log", Hostile], ["blame", Hostile, "c"], ["ledger", "verify", Hostile], ["store", "stats", Hostile],
        ["evidence", "-", "--texts", Hostile],
        ["evidence", "-", "--texts", "."], ["schema", Hostile],
    ]);

    /// <summary>Verbs that write a set: into a pipe or a file they write every text as it is.</summary>
    public static TheoryData<string[]> WritingRuns => new((string[][])
    [
        ["join", "-", "--report"], ["convert", "-", "-"], ["new", "--title", Hostile, "--claim", "In 2024, 65% " + Hostile],
    ]);

    public static TheoryData<string[]> JsonRuns => new((string[][])
        [
            ["check", "--format", "json"],
            ["check", "--format", "sarif"],
            ["show", "--format", "json"],
            ["list", "--format", "json"],
            ["date", "--format", "json", Hostile]
        ]);

    [Theory]
    [MemberData(nameof(Runs))]
    public async Task Nothing_of_them_reaches_the_terminal(string[] arguments)
    {
        foreach (var surroundings in (Surroundings[])[new() { Input = Set }, new() { Input = Set, Width = 80 }])
        {
            var run = await CommandRun.Of(surroundings, arguments);

            Hidden(WithoutSeparators(run.Out, arguments)).Should().BeEmpty();
            Hidden(run.Error).Should().BeEmpty();
            (run.Out + run.Error).Should().NotBeEmpty();
        }
    }

    [Theory]
    [MemberData(nameof(WritingRuns))]
    public async Task Nothing_of_them_reaches_the_terminal_when_a_set_is_written_to_it(string[] arguments)
    {
        var run = await CommandRun.Of(new Surroundings { Input = Set, Width = 80 }, arguments);

        Hidden(run.Out + run.Error).Should().BeEmpty();
        run.Out.Should().NotBeEmpty();
    }

    [Theory]
    [MemberData(nameof(JsonRuns))]
    public async Task In_JSON_they_are_escapes_that_stand_for_the_same(string[] arguments)
    {
        var run = await CommandRun.Of(new Surroundings { Input = Set }, arguments);

        Hidden(run.Out).Should().BeEmpty();
        run.Out.Should().ContainEquivalentOf(@"\u202e").And.ContainEquivalentOf(@"\u001b");
        var documents = arguments.Contains("sarif") || arguments[0] == "check" ? [run.Out] : run.Lines;
        documents.SelectMany(Strings).Should().Contain(text => text.Contains('\u202e', StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_file_name_is_shown_as_what_it_is()
    {
        using var folder = new Folder();
        var name = Hostile.Replace("\0", "", StringComparison.Ordinal).Replace("/", "", StringComparison.Ordinal) + ".json";
        var run = await CommandRun.Of("check", folder.Write(name, Sets.Faulty), folder["no" + name]);

        run.Code.Should().Be(2);
        Hidden(run.Out + run.Error).Should().BeEmpty();
        run.Out.Should().Contain("<U+202E>");
        run.Error.Should().Contain("<U+001B>");
    }

    [Fact]
    public async Task Joiners_stay_where_scripts_and_emoji_need_them_and_nowhere_else()
    {
        var run = await CommandRun.Of(
            new Surroundings { Input = """{"facttracker":"1.0","claims":[{"id":"c","text":"می‌خواهم 👩‍👧 ad‍min"}]}""" }, "list");

        run.Out.Should().Contain("می‌خواهم 👩‍👧").And.Contain("ad<U+200D>min");
    }

    // Rows of separated values end in CR LF (RFC 4180); cells have neither these nor tabs.
    private static string WithoutSeparators(string text, string[] arguments) =>
        arguments.Contains("csv") ? text.Replace("\r\n", "\n", StringComparison.Ordinal)
        : arguments.Contains("tsv") ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\t', ' ')
        : text;

    private static IEnumerable<string> Hidden(string text) => HostileSets.Hidden(text);

    private static IEnumerable<string> Strings(string json)
    {
        using var document = JsonDocument.Parse(json);
        return [.. Strings(document.RootElement)];
    }

    private static IEnumerable<string> Strings(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => [element.GetString()!],
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Strings),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => Strings(member.Value)),
        _ => [],
    };
}
