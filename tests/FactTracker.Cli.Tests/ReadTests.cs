using System.Text.Json;

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
    }

    [Fact]
    public async Task Json_has_no_empty_line() =>
        (await CommandRun.Of("read", "--format", "json", Sentence)).Out.TrimEnd('\n').Split('\n').Should()
            .NotContain(line => line.Trim().Length == 0);

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

    [Theory]
    [InlineData("--draft", "no-such-file.txt")]
    [InlineData("--draft", "x.txt", "words")]
    [InlineData("words", "-o", "x.json")]
    [InlineData("words", "--published", "soon")]
    public async Task What_cannot_be_done_is_refused(params string[] arguments)
    {
        var run = await CommandRun.Of(["read", .. arguments]);

        run.Code.Should().Be(2);
        run.ErrorLines.Should().ContainSingle();
    }
}
