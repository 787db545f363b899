using System.Text.Json;

namespace FactTracker.Cli.Tests;

public sealed class ReadMarkupTests
{
    [Theory]
    [InlineData("It rose by <b>2.1%</b>.", null, "2.1%", 14, 4)]
    [InlineData("It rose by <b>2.1</b>%.", null, "2.1%", 14, 8)]
    [InlineData("It rose by **2.1%**.", "markdown", "2.1%", 13, 4)]
    [InlineData("It rose by 2.1&nbsp;%.", "html", "2.1\u00A0%", 11, 10)]
    [InlineData("It rose by 2.1%.", null, "2.1%", 11, 4)]
    public async Task Markup_is_recognized_or_named(string text, string? from, string words, int offset, int length)
    {
        string[] named = from is null ? [] : ["--from", from];
        var run = await CommandRun.Of([.. named.Prepend("read"), "--format", "json", text]);

        using var json = JsonDocument.Parse(run.Out);
        var mention = json.RootElement.GetProperty("mentions").EnumerateArray().Should().ContainSingle().Subject;
        mention.GetProperty("text").GetString().Should().Be(words);
        mention.GetProperty("offset").GetInt32().Should().Be(offset);
        mention.GetProperty("length").GetInt32().Should().Be(length);
    }

    [Theory]
    [InlineData("article.md", "It **rose** by [2.1%](a.html) in 2024.")]
    [InlineData("article.html", "<p>It rose by 2.1% in 2024.")]
    [InlineData("article.txt", "<p>It <b>rose</b> by 2.1% in 2024.</p>")]
    public async Task Drafts_of_a_file_are_plain_text(string name, string text)
    {
        using var folder = new Folder();
        var run = await CommandRun.Of("read", "--draft", folder.Write(name, text));

        run.Out.Should().Contain("\"It rose by 2.1% in 2024\"");
    }

    [Fact]
    public async Task An_unknown_markup_is_wrong_usage() => (await CommandRun.Of("read", "--from", "rtf", "5%")).Code.Should().Be(2);
}
