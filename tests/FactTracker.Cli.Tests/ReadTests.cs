using System.Text.Json;
using System.Text.Json.Nodes;

namespace FactTracker.Cli.Tests;

public sealed class ReadTests
{
    private const string Sentence = "65% view China as friendly, 2024";

    [Fact]
    public async Task Json_has_the_members_others_rely_on()
    {
        var run = await CommandRun.Of("read", "--format", "json", "At least 43 cases; " + Sentence);

        using var json = JsonDocument.Parse(run.Out);
        var mentions = json.RootElement.GetProperty("mentions").EnumerateArray().ToList();
        mentions.Select(mention => mention.GetProperty("kind").GetString()).Should().Equal("number", "hedge", "percentage", "period");
        mentions[0].GetProperty("value").GetRawText().Should().Be("""{"amount":43,"unit":"cases","approximation":"atLeast"}""");
        mentions[2].GetProperty("offset").GetInt32().Should().Be(19);
        mentions[2].GetProperty("length").GetInt32().Should().Be(3);
        mentions[2].GetProperty("text").GetString().Should().Be("65%");
        mentions[2].GetProperty("value").GetRawText().Should().Be("""{"amount":65,"unit":"%"}""");
        mentions[3].GetProperty("value").GetRawText().Should().Be("""{"date":"2024"}""");
        json.RootElement.GetProperty("draft").GetProperty("claims").GetArrayLength().Should().Be(1);
        var skipped = json.RootElement.GetProperty("skipped")[0];
        (skipped.GetProperty("offset").GetInt32(), skipped.GetProperty("length").GetInt32()).Should().Be((0, 17));
        skipped.GetProperty("reason").GetString().Should().Be("too few words around the values");
        json.RootElement.GetProperty("counts").EnumerateObject().Select(it => $"{it.Name} {it.Value}").Should()
            .Equal("claims 1", "withTime 1", "withSpeaker 0", "undone 2");
    }

    [Fact]
    public async Task Words_that_name_a_file_are_read_and_the_file_is_suggested()
    {
        using var folder = new Folder();
        var file = folder.Write("article.txt", Sentence);

        var run = await CommandRun.Of("read", file);
        run.Error.Should().Contain($"\"{file}\" is read as words. To read the file: facttracker read < {file}");
        (await CommandRun.Of("read", "--quiet", file)).Error.Should().BeEmpty();
        (await CommandRun.Of("read", Sentence)).Error.Should().BeEmpty();
    }

    [Fact]
    public async Task A_draft_is_indented_also_when_that_is_asked_for()
    {
        using var folder = new Folder();
        var file = folder.Write("article.txt", Sentence);

        var draft = await CommandRun.Of("read", "--draft", file, "--indent");
        draft.Code.Should().Be(0);
        draft.Out.Should().Be((await CommandRun.Of("read", "--draft", file)).Out).And.Contain("\n  \"claims\"");
    }

    [Fact]
    public async Task A_text_in_a_language_that_is_not_read_is_a_finding()
    {
        var run = await CommandRun.Of("read", "--format", "json",
            "La legge è stata votata dal 65 % e costa il 12,5 % in più, secondo il ministro.");

        run.Code.Should().Be(1);
        run.Error.Should().Contain("\"it\" is not read");
        using var json = JsonDocument.Parse(run.Out);
        json.RootElement.GetProperty("language").GetString().Should().Be("it");
        json.RootElement.GetProperty("notes")[0].GetProperty("unread").GetBoolean().Should().BeTrue();
        json.RootElement.GetProperty("mentions").EnumerateArray().Select(mention => mention.GetProperty("text").GetString()).Should().Equal("65 %");
        json.RootElement.GetProperty("draft").GetProperty("claims").GetArrayLength().Should().Be(0);
    }

    [Fact]
    public async Task A_named_language_is_used()
    {
        var run = await CommandRun.Of("read", "--language", "de", "--format", "json", "1,5 Millionen");

        run.Code.Should().Be(0);
        using var json = JsonDocument.Parse(run.Out);
        json.RootElement.GetProperty("languageCertainty").GetString().Should().Be("given");
        json.RootElement.GetProperty("mentions")[0].GetProperty("value").GetRawText().Should().Be("""{"amount":1500000}""");
        (await CommandRun.Of("read", "--language", "german!", "1,5")).Code.Should().Be(2);
    }

    [Fact]
    public async Task Json_is_one_line_unless_it_is_to_be_indented()
    {
        var compact = await CommandRun.Of("read", "--format", "json", Sentence);
        var indented = await CommandRun.Of("read", "--format", "json", "--indent", Sentence);

        compact.Lines.Should().ContainSingle().Which.Should().NotContain("\": ");
        indented.Lines.Should().HaveCountGreaterThan(20).And.NotContain(line => line.Trim().Length == 0);
        JsonNode.DeepEquals(JsonNode.Parse(compact.Out), JsonNode.Parse(indented.Out)).Should().BeTrue();
    }

    [Fact]
    public async Task Json_of_a_text_that_says_nothing_has_its_members() =>
        (await CommandRun.Of(new Surroundings { Input = "" }, "read", "--format", "json")).Out.Should()
            .StartWith("""{"mentions":[],""").And.Contain(""","draft":{"facttracker":""").And.Contain(""","claims":[]}""");

    [Fact]
    public async Task Json_of_a_text_of_several_parts_is_one_document_whose_draft_can_be_checked()
    {
        const string Survey = "A poll of 1,204 residents found that 61 per cent agreed.\n\n";
        var text = string.Concat(Enumerable.Repeat(Survey, 10_000));

        var run = await CommandRun.Of(new Surroundings { Input = text }, "read", "--format", "json");

        using var json = JsonDocument.Parse(run.Out);
        foreach (var mention in json.RootElement.GetProperty("mentions").EnumerateArray())
        {
            var (offset, length) = (mention.GetProperty("offset").GetInt32(), mention.GetProperty("length").GetInt32());
            text.AsSpan(offset, length).SequenceEqual(mention.GetProperty("text").GetString()).Should().BeTrue();
        }

        var set = ClaimSet.Parse(json.RootElement.GetProperty("draft").GetRawText());
        set.Claims.Should().HaveCount(10_000);
        set.Check().Should().NotContain(problem => problem.Severity == Severity.Error);
        run.Out.Length.Should().BeLessThan(25 * text.Length);
    }

    [Fact]
    public async Task Text_tells_each_mention_and_the_reasons_of_the_drafts() =>
        (await CommandRun.Of("read", Sentence)).Lines.Should()
            .Contain(["65%  65%  (percentage at 0)", "2024  2024  (period at 28, 2024)", "c1  65% view China as friendly, 2024"]);

    [Fact]
    public async Task The_date_of_publication_anchors_relative_dates()
    {
        (await CommandRun.Of("read", "--published", "2025-09", "since", "last", "year")).Out.Should().Contain("2024/");
        (await CommandRun.Of("read", "since last year")).Out.Should().Contain("the date of publication is not given");
    }

    [Fact]
    public async Task Standard_input_is_read_without_words() =>
        (await CommandRun.Of(new Surroundings { Input = Sentence }, "read")).Lines[0].Should().StartWith("65%");

    [Fact]
    public async Task A_draft_is_a_claim_set_that_checks()
    {
        using var folder = new Folder();
        var article = folder.Write("article.txt", $"In 2019 {Sentence}. The ministry said no fewer than ten were closed last year.");
        var draft = folder["draft.claims.json"];

        (await CommandRun.Of("read", "--draft", article, "-o", draft, "--published", "2025")).Code.Should().Be(0);
        (await CommandRun.Of("check", draft)).Code.Should().Be(0);
        (await CommandRun.Of("list", draft)).Lines.Should().HaveCountGreaterThanOrEqualTo(2);
        folder.FileNames.Should().Equal("article.txt", "draft.claims.json");
    }

    [Fact]
    public async Task A_draft_ends_with_its_counts_and_a_check_lists_what_is_to_do()
    {
        using var folder = new Folder();
        var article = folder.Write("article.txt", $"In 2019 {Sentence}. The ministry said no fewer than ten were closed.");
        var draft = folder["draft.claims.json"];

        (await CommandRun.Of("read", "--draft", article)).ErrorLines.Should()
            .Equal("2 claims, 1 with a time, 1 with a speaker, 5 members to do.");
        (await CommandRun.Of("read", "--draft", article, "-o", draft)).ErrorLines[^1].Should()
            .EndWith(": 2 claims, 1 with a time, 1 with a speaker, 5 members to do. facttracker check lists what is to do.");
        var check = await CommandRun.Of("check", draft);
        check.Out.Should().Contain("FT1301").And.Contain("FT1302").And.Contain("FT1303");
        check.Code.Should().Be(0);
    }

    [Fact]
    public async Task Text_ends_with_what_was_skipped() =>
        (await CommandRun.Of("read", $"Good evening. {Sentence}")).Lines[^1].Should()
            .Be("skipped at 0: \"Good evening\": no quantity, time, speaker or estimate");

    [Fact]
    public async Task Drafts_are_sorted_by_worth_and_left_out_below_a_score()
    {
        const string Text = "I hope you will have 2 days off. Inflation rose to 11.1% in 2022, the highest level in 41 years.";

        Ids((await CommandRun.Of("read", "--format", "json", Text)).Out)[0].Should().Be("c1");
        Ids((await CommandRun.Of("read", "--format", "json", "--sort", "worth", Text)).Out)[^1].Should().Be("c1");
        Ids((await CommandRun.Of("read", "--format", "json", "--min-worth", "0.5", Text)).Out).Should().NotContain("c1").And.NotBeEmpty();
    }

    private static List<string?> Ids(string output)
    {
        using var json = JsonDocument.Parse(output);
        var claims = json.RootElement.GetProperty("draft").GetProperty("claims");
        return [.. claims.EnumerateArray().Select(it => it.GetProperty("id").GetString())];
    }

    [Theory]
    [InlineData("words", "--min-worth", "2")]
    [InlineData("words", "--sort", "length")]
    [InlineData("--draft", "no-such-file.txt")]
    [InlineData("--draft", "x.txt", "words")]
    [InlineData("words", "-o", "x.json")]
    [InlineData("words", "--published", "soon")]
    [InlineData("words", "--indent")]
    public async Task What_cannot_be_done_is_refused(params string[] arguments)
    {
        var run = await CommandRun.Of(["read", .. arguments]);

        run.Code.Should().Be(2);
        run.ErrorLines.Should().ContainSingle();
    }
}
