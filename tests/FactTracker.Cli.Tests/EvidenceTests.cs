using System.Text.Json;

namespace FactTracker.Cli.Tests;

public sealed class EvidenceTests : IDisposable
{
    private const string Set = """
        {
          "facttracker": "1.0",
          "x:kept": { "a": 1 },
          "sources": [
            { "id": "report", "title": "Report" }, { "id": "page", "title": "Page", "x:kept": 1 }, { "id": "letter", "title": "Letter" }
          ],
          "claims": [
            { "id": "a", "text": "65 per cent", "value": { "amount": 65, "unit": "%" }, "property": "share", "citations": [
              { "source": "report", "locator": "page 3", "quote": { "exact": "65 per cent of tenants", "x:kept": 1 } }] },
            { "id": "b", "text": "Rents rose", "citations": [{ "source": "page", "quote": { "exact": "rents rose sharply in the city" } }] },
            { "id": "c", "text": "They will rise", "citations": [{ "source": "letter", "quote": { "exact": "rents will rise" } }] }
          ]
        }
        """;

    private readonly Folder _folder = new();
    private readonly string _set;
    private readonly string _texts;

    public EvidenceTests()
    {
        _set = _folder.Write("set.claims.json", Set);
        _texts = _folder["texts"];
        Directory.CreateDirectory(_texts);
        Write("report.txt", "In 2024, 65 per cent of tenants paid more.\n");
        Write("page.html", "<script>rents rose sharply in the city</script><p>Rents fell sharply in the city</p>");
    }

    public void Dispose() => _folder.Dispose();

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(_texts, name), text);

    private Task<CommandRun> Run(params string[] options) => CommandRun.Of(["evidence", _set, "--texts", _texts, .. options]);

    [Fact]
    public async Task Quotes_are_listed_with_what_became_of_them()
    {
        var run = await Run();

        run.Code.Should().Be(1);
        run.Lines.Should().Equal(
            "a  found  The quote is in \"report\", line 1.",
            "b  changed  The quote is changed in \"page\", line 1: \"rose\" → \"fell\".",
            "c  noCopy  There is no copy of \"letter\".");
        run.ErrorLines.Should().Equal("3 quotes: 1 found, 1 changed, 1 without a copy.");
    }

    [Fact]
    public async Task Json_has_the_members_that_others_rely_on()
    {
        var run = await Run("--format", "json");

        using var json = JsonDocument.Parse(run.Out);
        json.RootElement.GetProperty("evidence").EnumerateArray()
            .Select(it => string.Join(' ', it.EnumerateObject().Select(member => $"{member.Name}={member.Value}"))).Should().Equal(
                "claim=a citation=0 source=report state=found place=L1 difference= missing=[]",
                "claim=b citation=0 source=page state=changed place=L1 difference=\"rose\" → \"fell\" missing=[]",
                "claim=c citation=0 source=letter state=noCopy place= difference= missing=[]");
    }

    [Fact]
    public async Task Exit_code_is_of_what_is_lost_and_with_strict_of_what_is_not_known()
    {
        Write("page.html", "<p>Rents rose sharply in the city</p>");

        (await Run()).Code.Should().Be(0);
        (await Run("--strict")).Code.Should().Be(1);
        Write("letter.md", "We think that *rents will rise*.");
        (await Run("--strict")).Code.Should().Be(0);
        Write("report.txt", "65 per cent of tenants, or again 65 per cent of tenants");
        (await Run("--strict")).Code.Should().Be(1);
    }

    [Fact]
    public async Task Pinned_quotes_are_seen_to_move_and_are_updated()
    {
        (await Run("--pin")).ErrorLines.Should().Contain($"{_set} was written.");
        var pinned = await File.ReadAllTextAsync(_set, TestContext.Current.CancellationToken);
        pinned.Should().Contain("\"oa:start\": 9").And.Contain("\"sha256\"").And.Contain("\"page 3\"");
        pinned.Split("x:kept").Should().HaveCount(4);
        (await Run("--pin")).ErrorLines.Should().Contain($"{_set} is as it was: there was nothing to write.");

        Write("report.txt", "A new line.\nIn 2024, 65 per cent of tenants paid more.\n");
        (await Run()).Lines[0].Should().Be("a  moved  The quote has moved in \"report\", to line 2.");
        (await Run("--update")).ErrorLines.Should().Contain($"{_set} was written.");
        (await Run()).Lines[0].Should().StartWith("a  found");
    }

    [Fact]
    public async Task Another_file_is_written_when_it_is_named()
    {
        var run = await Run("--pin", "-o", _folder["out.claims.jsonl"]);

        run.ErrorLines.Should().Contain($"{_folder["out.claims.jsonl"]} was written.");
        (await File.ReadAllTextAsync(_set, TestContext.Current.CancellationToken)).Should().Be(Set);
    }

    [Fact]
    public async Task Set_with_errors_is_never_written()
    {
        var damaged = Set.Replace("\"text\": \"Rents rose\"", "\"text\": \"Rents rose\", \"when\": \"2024-13\"", StringComparison.Ordinal);
        await File.WriteAllTextAsync(_set, damaged, TestContext.Current.CancellationToken);
        var before = await File.ReadAllTextAsync(_set, TestContext.Current.CancellationToken);

        var run = await Run("--pin");

        run.Code.Should().Be(1);
        run.Error.Should().Contain("was not written, as the set has errors");
        (await File.ReadAllTextAsync(_set, TestContext.Current.CancellationToken)).Should().Be(before);
    }

    [Fact]
    public async Task Lost_evidence_is_stale_and_fails_a_gate()
    {
        (await CommandRun.Of("stale", _set, "--texts", _texts, "--at", "2025-01-01")).Lines.Take(2).Should()
            .Equal("b", "  Its source \"page\" no longer says what was cited. [default]");
        (await CommandRun.Of("check", _set, "--texts", _texts, "--require", "evidence", "--at", "2025-01-01")).Out.Should()
            .Contain("FT1012").And.Contain("$.claims[1].citations[0]");
        (await CommandRun.Of("check", _set, "--require", "evidence", "--at", "2025-01-01")).Out.Should().NotContain("FT1012");
    }

    [Theory]
    [InlineData("evidence SET", "--texts")]
    [InlineData("evidence SET --texts NONE", "does not exist")]
    [InlineData("evidence SET --texts SET", "is a file")]
    [InlineData("evidence - --texts TEXTS --pin", "need a file to write")]
    [InlineData("evidence SET --texts TEXTS -o OUT", "nothing is written")]
    [InlineData("check SET --texts TEXTS", "--require evidence")]
    public async Task Wrong_usage_is_refused(string line, string message)
    {
        string[] arguments = [.. line.Split(' ').Select(word => word switch
        {
            "SET" => _set, "TEXTS" => _texts, "NONE" => _folder["none"], "OUT" => _folder["out.json"], _ => word,
        })];

        var run = await CommandRun.Of(arguments);

        run.Code.Should().Be(2);
        run.Error.Should().Contain(message);
        File.Exists(_folder["out.json"]).Should().BeFalse();
    }

    [Fact]
    public async Task Copy_that_cannot_be_used_says_why()
    {
        Write("letter.pdf", "no PDF");

        (await Run()).Lines[2].Should().StartWith(
            "c  noCopy  There is no copy of \"letter\" that can be used: letter.pdf: It cannot be read as a PDF");
        using var json = JsonDocument.Parse((await Run("--format", "json")).Out);
        json.RootElement.GetProperty("evidence").EnumerateArray().Select(it => it.TryGetProperty("fault", out _)).Should()
            .Equal(false, false, true);
    }

    public static TheoryData<string, string, string> Unusable => new()
    {
        { "letter.html", "<p>They say that rents will rise.</p>\0", "null characters" },
        { "letter.pdf", "%PDF-1.7 and nothing more", "cannot be read as a PDF" },
        { "letter.txt", "rents will rise\0", "letter.txt" },
        { "index.json", """{"letter":"none.txt"}""", "none.txt does not exist" },
        { "index.json", """{"letter":"../report.txt"}""", "report.txt" },
        { "index.json", """{"letter":""", "FT1013" },
        { "index.json", """{"letter":5}""", "FT1013" },
        { "index.tsv", "letter\n", "FT1013" },
    };

    [Theory]
    [MemberData(nameof(Unusable))]
    public async Task Copy_or_index_that_cannot_be_used_is_a_finding(string file, string content, string message)
    {
        const string Letter = """
            { "facttracker": "1.0", "sources": [{ "id": "letter", "title": "Letter" }],
              "claims": [{ "id": "c", "text": "They will rise", "formula": "1 + 1", "citations": [
                { "source": "letter", "quote": { "exact": "rents will rise" } }, { "source": "letter", "quote": { "exact": "rise" } }] }] }
            """;
        var set = _folder.Write("letter.claims.json", Letter);
        Write("letter.md", "We think that *rents will rise*.");
        foreach (var run in await Runs()) run.Code.Should().Be(0, run.Out + run.Error);
        if (file.StartsWith("letter", StringComparison.Ordinal)) File.Delete(Path.Combine(_texts, "letter.md"));
        Write(file, content);

        foreach (var run in await Runs())
        {
            run.Code.Should().Be(1, run.Out + run.Error);
            (run.Out + run.Error).Should().Contain(message);
        }

        Task<CommandRun[]> Runs() => Task.WhenAll(
            from verb in (string[])["evidence", "stale --at 2025-01-01", "check --at 2025-01-01 --require evidence"]
            from format in (string[])["text", "json"]
            select CommandRun.Of([.. verb.Split(' '), set, "--texts", _texts, "--format", format]));
    }

    [Fact]
    public async Task Check_reports_an_unusable_copy_at_its_citation_and_an_index_as_a_file()
    {
        Write("letter.html", "\0");
        Write("index.json", """{"page":5}""");

        var run = await CommandRun.Of("check", _set, "--texts", _texts, "--require", "evidence", "--format", "json");

        run.Code.Should().Be(1);
        using var json = JsonDocument.Parse(run.Out);
        var problems = json.RootElement.GetProperty("problems").EnumerateArray().ToLookup(it => it.GetProperty("code").GetString());
        problems["FT1013"].Single().GetProperty("file").GetString().Should().EndWith("index.json");
        problems["FT1014"].Single().GetProperty("path").GetString().Should().Be("$.claims[2].citations[0]");
        (await CommandRun.Of("check", _set, "--texts", _texts, "--require", "evidence", "--quiet")).Code.Should().Be(1);
    }

    [Fact]
    public async Task Quote_in_several_places_is_not_pinned()
    {
        Write("report.txt", "65 per cent of tenants, or again 65 per cent of tenants");
        Write("page.html", "");

        await Run("--pin");

        (await File.ReadAllTextAsync(_set, TestContext.Current.CancellationToken)).Should().NotContain("oa:start").And.Contain("sha256");
    }

    [Fact]
    public async Task Part_of_a_set_is_not_written_over_it()
    {
        var run = await Run("--pin", "--about", "2024", "-o", Path.Combine(_folder.Path, ".", "set.claims.json"));

        run.Code.Should().Be(2);
        run.Error.Should().Contain("would lose the claims that are left out");
        (await File.ReadAllTextAsync(_set, TestContext.Current.CancellationToken)).Should().Be(Set);
    }
}
