using System.Globalization;
using System.Text;
using System.Text.Json;

namespace FactTracker.Cli.Tests;

/// <summary>Characters that command a terminal, turn the direction of reading or hide, at every place where data reaches one.</summary>
public sealed class HostileTextTests
{
    /// <summary>
    /// A colour, a title, a return, nulls, direction both ways, marks, hidden spaces, tags, fillers, line ends of all kinds.
    /// </summary>
    private const string Hostile =
        "a\u001b[31m\u001b]0;t\u0007\r\b\0\u007f\u0085\u009b2J\u202e\u2066\u200f\u061c\u200b\u2060\ufeff\u00ad\u180e\u115f\u3164\u034f\u2028\u2029\n\t\U000E0041\U000E0001z";

    private const string AllColumns =
        "id,claim,subject,property,value,when,place,confidence,sources,claimant,verdict,reviewer,status,rank,tags,language,recorded,notes,titles";

    private static readonly string Quoted = JsonSerializer.Serialize(Hostile);

    private static string Set => $$"""
        {
          "facttracker": "1.0", "title": {{Quoted}}, "description": {{Quoted}}, {{Quoted}}: 1,
          "sources": [ { "id": "s", "title": {{Quoted}}, "publisher": {{Quoted}}, "authors": [{{Quoted}}], "words": {{Quoted}}, "url": {{Quoted}}, "kind": {{Quoted}}, "notes": {{Quoted}} } ],
          "claims": [
            { "id": "c", "text": {{Quoted}}, "subject": {{Quoted}}, "property": {{Quoted}}, "value": [{{Quoted}}, { "amount": 1, "unit": "u", "words": {{Quoted}} }, { "entity": {{Quoted}}, "label": {{Quoted}} }],
              "qualifiers": { {{Quoted}}: {{Quoted}} }, "claimant": {{Quoted}}, "condition": {{Quoted}}, "status": {{Quoted}}, "statusReason": {{Quoted}}, "modality": {{Quoted}},
              "tags": [{{Quoted}}], "citations": [{ "source": "s", "locator": {{Quoted}}, "quote": { "exact": {{Quoted}} }, "notes": {{Quoted}} }], "language": {{Quoted}},
              "reviews": [{ "author": {{Quoted}}, "verdict": {{Quoted}}, "rating": { "label": {{Quoted}} } }], "confidence": { "term": {{Quoted}}, "basis": {{Quoted}} },
              "relations": [{ "type": {{Quoted}}, "claim": "c" }], "notes": {{Quoted}}, "x:{{Quoted[1..]}}: {{Quoted}} },
            { "id": {{Quoted}}, "text": "t" }, { "id": "d", "text": "t", "when": {{Quoted}}, "recorded": {{Quoted}}, "checkEvery": {{Quoted}}, "value": { "amount": {{Quoted}} } },
            { "id": "e", "text": "t", "relations": [{ "type": "supports", "claim": {{Quoted}} }], {{Quoted}}: 1, {{Quoted}}: 2 }
          ]
        }
        """;

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

    private static IEnumerable<string> Hidden(string text) =>
        from rune in text.EnumerateRunes()
        where rune.Value != '\n' && (Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
            || rune.Value is 0x034F or 0x115F or 0x3164 || rune.Value >= 0xE0000)
        select $"U+{rune.Value:X4}";

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
