using System.Text;
using System.Text.Json;

namespace FactTracker.Cli.Tests;

public sealed class AddTests
{
    private const string At = "2025-09-20T09:00:00Z";

    /// <summary>Files, and each with the claim that is added, so that its layout is visible.</summary>
    public static TheoryData<string, string, string> Layouts => new()
    {
        {
            "a line for each member, two spaces",
            "{\n  \"facttracker\": \"1.0\",\n  \"claims\": [\n    {\n      \"id\": \"a\", \"text\": \"A\",\n      \"tags\": [\"t\"]\n    }\n  ]\n}\n",
            ",\n    {\n      \"id\": \"b\",\n      \"text\": \"B\",\n      \"tags\": [\"x\", \"y\"],\n      \"recorded\": \"2025-09-20T09:00:00Z\"\n    }"
        },
        {
            "a line for each element, tabs, returns",
            "{\r\n\t\"facttracker\": \"1.0\",\r\n\t\"claims\": [\r\n\t\t{\r\n\t\t\t\"id\": \"a\",\r\n\t\t\t\"text\": \"A\",\r\n\t\t\t\"tags\": [\r\n\t\t\t\t\"t\"\r\n\t\t\t]\r\n\t\t}\r\n\t],\r\n\t\"title\": \"T\"\r\n}",
            ",\r\n\t\t{\r\n\t\t\t\"id\": \"b\",\r\n\t\t\t\"text\": \"B\",\r\n\t\t\t\"tags\": [\r\n\t\t\t\t\"x\",\r\n\t\t\t\t\"y\"\r\n\t\t\t],\r\n\t\t\t\"recorded\": \"2025-09-20T09:00:00Z\"\r\n\t\t}"
        },
        {
            "a claim on each line, with spaces",
            "{ \"facttracker\": \"1.0\",\n  \"claims\": [\n    { \"id\": \"a\", \"text\": \"A\" } ] }",
            ",\n    { \"id\": \"b\", \"text\": \"B\", \"tags\": [\"x\", \"y\"], \"recorded\": \"2025-09-20T09:00:00Z\" }"
        },
        {
            "one line without spaces",
            "{\"facttracker\":\"1.0\",\"claims\":[{\"id\":\"a\",\"text\":\"A\"}]}",
            ",{\"id\":\"b\",\"text\":\"B\",\"tags\":[\"x\",\"y\"],\"recorded\":\"2025-09-20T09:00:00Z\"}"
        },
        {
            "an empty list",
            "{\n    \"facttracker\": \"1.0\",\n    \"claims\": []\n}\n",
            "\n        {\n            \"id\": \"b\",\n            \"text\": \"B\",\n            \"tags\": [\"x\", \"y\"],\n            \"recorded\": \"2025-09-20T09:00:00Z\"\n        }\n    "
        },
        {
            "an empty list on two lines",
            "{\n  \"facttracker\": \"1.0\",\n  \"claims\": [\n  ]\n}\n",
            "\n    {\n      \"id\": \"b\",\n      \"text\": \"B\",\n      \"tags\": [\"x\", \"y\"],\n      \"recorded\": \"2025-09-20T09:00:00Z\"\n    }"
        },
        {
            "no list",
            "{\n  \"facttracker\": \"1.0\",\n  \"title\": \"T\"\n}\n",
            ",\n  \"claims\": [\n    {\n      \"id\": \"b\",\n      \"text\": \"B\",\n      \"tags\": [\"x\", \"y\"],\n      \"recorded\": \"2025-09-20T09:00:00Z\"\n    }\n  ]"
        },
        {
            "no list, one line",
            "{ \"facttracker\": \"1.0\", \"title\": \"T\" }",
            ", \"claims\": [{ \"id\": \"b\", \"text\": \"B\", \"tags\": [\"x\", \"y\"], \"recorded\": \"2025-09-20T09:00:00Z\" }]"
        },
        {
            "a list of records alone",
            "[\n  { \"id\": \"a\", \"text\": \"A\" }\n]\n",
            ",\n  { \"id\": \"b\", \"text\": \"B\", \"tags\": [\"x\", \"y\"], \"recorded\": \"2025-09-20T09:00:00Z\" }"
        },
    };

    public static TheoryData<string, string> LineLayouts => new()
    {
        {
            "{\"facttracker\":\"1.0\"}\n{\"claim\":{\"id\":\"a\",\"text\":\"A\"}}\n",
            "{\"claim\":{\"id\":\"b\",\"text\":\"B\",\"tags\":[\"x\",\"y\"],\"recorded\":\"2025-09-20T09:00:00Z\"}}\n"
        },
        {
            "{ \"facttracker\": \"1.0\" }\r\n{ \"claim\": { \"id\": \"a\", \"text\": \"A\" } }",
            "\r\n{ \"claim\": { \"id\": \"b\", \"text\": \"B\", \"tags\": [\"x\", \"y\"], \"recorded\": \"2025-09-20T09:00:00Z\" } }\r\n"
        },
        {
            "{\"id\":\"a\",\"text\":\"A\"}\n{\"id\":\"c\",\"text\":\"C\"}\n",
            "{\"id\":\"b\",\"text\":\"B\",\"tags\":[\"x\",\"y\"],\"recorded\":\"2025-09-20T09:00:00Z\"}\n"
        },
    };

    [Theory]
    [MemberData(nameof(Layouts))]
    public async Task Only_the_claim_is_inserted_in_the_layout_of_the_file(string layout, string text, string inserted)
    {
        layout.Should().NotBeEmpty();
        await Inserts("claims.json", text, inserted);
        await Inserts("claims.json", "\uFEFF" + text, inserted);
    }

    [Theory]
    [MemberData(nameof(LineLayouts))]
    public async Task Lines_get_a_line(string text, string inserted) => await Inserts("claims.jsonl", text, inserted);

    [Fact]
    public async Task A_sentence_is_read_and_what_was_found_is_shown()
    {
        using var folder = new Folder();
        var file = folder.Write("claims.json", Sets.Friendly);
        var run = await CommandRun.Of(
            "add", file, "In 2023, 62% of Russians called China friendly", "--source", "poll", "--subject", "China", "--at", At);

        run.Code.Should().Be(0);
        run.Error.Should().NotContain("error");
        run.Out.Should().Contain("62%").And.Contain("value: ").And.NotContain("subject: ");
        var set = ClaimSet.Load(file);
        var claim = set.Claims[^1];
        claim.Value.Should().ContainSingle().Which.Should().BeOfType<Quantity>().Which.Amount.Should().Be(62);
        claim.When!.AsDate.Should().Be(Edtf.Parse("2023"));
        claim.Citations.Should().Equal(new Citation("poll"));
        claim.Undone.Select(member => member.Name).Should().NotContain("subject");
    }

    [Fact]
    public async Task Parts_are_read_as_people_write_them()
    {
        using var folder = new Folder();
        var file = folder.Write("claims.json", Sets.Friendly);
        var run = await CommandRun.Of(
            "add", file, "--subject", "China", "--property", "area", "--value", "about 9.6 million km2", "--when", "March 2024",
            "--confidence", "80%", "--source", "poll", "--locator", "page 3", "--quote", "so", "--claimant", "FOM", "--notes", "n",
            "--by", "Anna", "--at", At, "--format", "json");

        run.Code.Should().Be(0);
        using var answer = JsonDocument.Parse(run.Out);
        answer.RootElement.GetProperty("claim").GetProperty("id").GetString().Should().Be("china-area-2024-03");
        var claim = ClaimSet.Load(file).Claims["china-area-2024-03"];
        claim.When.Should().Be(new DateValue(Edtf.Parse("2024-03")) { Words = "March 2024" });
        claim.Confidence.Should().Equal(Confidence.Of(0.8m));
        claim.Citations.Should().Equal(new Citation("poll") { Locator = "page 3", Quote = "so" });
        claim.RecordedBy.Should().Be(new Agent("Anna"));
        claim.Value.Should().ContainSingle().Which.Should().BeOfType<Quantity>().Which.Approximation.Should().Be(Approximation.About);
    }

    [Fact]
    public async Task Ids_are_unique()
    {
        using var folder = new Folder();
        var file = folder.Write("claims.json", """{ "facttracker": "1.0", "claims": [] }""");
        for (var i = 0; i < 3; i++) (await CommandRun.Of("add", file, "--text", "The same", "--at", At)).Code.Should().Be(0);

        ClaimSet.Load(file).Claims.Select(claim => claim.Id.Text).Should().Equal("same", "same-2", "same-3");
    }

    public static TheoryData<string[], int, string> Refusals => new()
    {
        { ["--text", "X", "--source", "poII"], 1, "poII" },
        { ["--text", "X", "--id", "cases"], 1, "cases" },
        { ["--text", "X", "--id", "a b"], 2, "\"a b\" is no id" },
        { ["--text", "X", "--when", "soon"], 2, "\"soon\" is not an unambiguous date" },
        { ["--text", "X", "--value", "{"], 2, "begins like JSON" },
        { ["--text", "X", "--confidence", "icd203: maybe"], 2, "is not on the scale" },
        { ["--text", "X", "--quote", "q"], 2, "--locator and --quote are about one source" },
        { ["--subject", "X"], 1, "FT" },
        { [], 2, "Nothing is given to add" },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public async Task A_claim_with_errors_leaves_the_file_untouched(string[] options, int code, string message)
    {
        using var folder = new Folder();
        var file = folder.Write("claims.json", Sets.Friendly);
        var run = await CommandRun.Of(["add", file, .. options, "--at", At]);

        run.Code.Should().Be(code);
        run.Error.Should().Contain(message);
        (await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)).Should().Be(Sets.Friendly);
        folder.FileNames.Should().Equal("claims.json");
    }

    [Theory]
    [InlineData("claims.csv", "id,text\na,A\n", "format csv")]
    [InlineData("claims.json", "{ \"id\": \"a\", \"text\": \"A\" }", "has no place for a claim")]
    [InlineData("claims.json", "{ \"facttracker\": \"1.0\", \"claims\": [ { \"id\": \"a\", \"text\": \"A\" }, ] }", "claims.json")]
    [InlineData("claims.ledger.jsonl", "", "ledger")]
    public async Task Other_files_are_refused_untouched(string name, string text, string message)
    {
        using var folder = new Folder();
        var file = folder.Write(name, text);
        var run = await CommandRun.Of("add", file, "--text", "X");

        run.Code.Should().Be(2);
        run.Error.Should().Contain(message);
        (await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)).Should().Be(text);
    }

    [Theory]
    [InlineData(
        "{ \"facttracker\": \"1.0\",\n  \"claims\": [ { \"id\": \"a\", \"text\": \"A\" }, ] }",
        ":2:43: error FT0101", "A comma follows")]
    [InlineData(
        "{ \"facttracker\": \"1.0\", // mine\n \"claims\": [ { \"id\": \"a\", \"text\": \"A\" } ] }",
        ":1:25: error FT0101", "a comment")]
    [InlineData(
        "{ \"facttracker\": \"1.0\", \"claims\": [ { \"id\": \"a\", \"text\": \"A\" }",
        ":1:63: error FT0101", "cut off")]
    public async Task A_text_that_is_not_JSON_is_refused_with_the_place(string text, params string[] parts)
    {
        using var folder = new Folder();
        var file = folder.Write("claims.json", text);
        var run = await CommandRun.Of("add", file, "In 2024, 65% agreed");

        run.Code.Should().Be(2);
        run.Error.Should().ContainAll(parts).And.NotContainAny("BytePositionInLine", "LineNumber", "Exception");
        File.ReadAllText(file).Should().Be(text);
    }

    [Theory]
    [InlineData("{", "begins like JSON, but is none from byte 2 of line 1 on")]
    [InlineData("{\"amount\":\"many\"}", "\"many\" is not a number")]
    [InlineData("{\"amount\":5} x", "begins like JSON")]
    public async Task A_value_that_is_no_JSON_is_refused_in_our_words(string value, string message)
    {
        using var folder = new Folder();
        var run = await CommandRun.Of("add", folder.Write("claims.json", Sets.Friendly), "--text", "T", "--value", value);

        run.Code.Should().Be(2);
        run.Error.Should().Contain(message).And.NotContainAny("BytePositionInLine", "LineNumber", "JsonException");
    }

    [Fact]
    public async Task A_dry_run_writes_nothing_and_errors_elsewhere_are_reported()
    {
        using var folder = new Folder();
        var file = folder.Write("claims.json", Sets.Faulty);
        (await CommandRun.Of("add", file, "--text", "X", "--dry-run")).Out.Should().StartWith("x  X");
        (await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)).Should().Be(Sets.Faulty);

        var run = await CommandRun.Of("add", file, "--text", "X");
        run.Code.Should().Be(1);
        run.Error.Should().Contain("has errors in other places");
        (await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)).Should().Contain("\"X\"");
    }

    private static async Task Inserts(string name, string text, string inserted)
    {
        using var folder = new Folder();
        var file = folder[name];
        await File.WriteAllBytesAsync(file, Encoding.UTF8.GetBytes(text), TestContext.Current.CancellationToken);
        var run = await CommandRun.Of("add", file, "--id", "b", "--text", "B", "--tag", "x", "--tag", "y", "--at", At);

        run.Error.Should().NotContain("error");
        var after = Encoding.UTF8.GetString(await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken));
        var place = after.IndexOf(inserted, StringComparison.Ordinal);
        place.Should().BeGreaterThan(0, after);
        after.Remove(place, inserted.Length).Should().Be(text);
    }
}
