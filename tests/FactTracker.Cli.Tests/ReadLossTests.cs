using System.IO.Compression;

namespace FactTracker.Cli.Tests;

/// <summary>Texts that cannot be read in full: none of them ends in success, and none replaces a set.</summary>
public sealed class ReadLossTests
{
    private const string Sentence = "It rose by 2.1% in 2024.";

    [Fact]
    public async Task Bytes_that_are_no_characters_are_reported()
    {
        using var folder = new Folder();
        var file = folder.Write("article.txt", "");
        await File.WriteAllBytesAsync(file, [.. "It rose by 2.1% in 2024. "u8, 0xE2, 0x82], TestContext.Current.CancellationToken);

        var run = await CommandRun.Of("read", "--draft", file);

        run.Code.Should().Be(1);
        run.Error.Should().Contain("Some bytes of the text are no characters");
        run.Out.Should().Contain("2.1%");
    }

    [Fact]
    public async Task A_gzip_file_that_ends_early_is_refused()
    {
        using var folder = new Folder();
        var file = folder.Write("article.txt.gz", "");
        using var packed = new MemoryStream();
        await using (var zip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            zip.Write("It rose by 2.1% in 2024."u8);
        }

        await File.WriteAllBytesAsync(file, packed.ToArray()[..15], TestContext.Current.CancellationToken);

        var run = await CommandRun.Of("read", "--draft", file);

        run.Code.Should().Be(2);
        run.Error.Should().Contain("article.txt.gz cannot be read").And.NotContain("internal error");
    }

    [Fact]
    public async Task A_text_that_is_not_read_replaces_no_set()
    {
        using var folder = new Folder();
        var target = folder.Write("kept.claims.json", "{\"claims\":[{\"id\":\"a\",\"text\":\"A.\"}]}");

        var run = await CommandRun.Of("read", "--draft", folder.Write("article.txt", "这是一个中文句子，没有别的内容。"), "-o", target);

        run.Code.Should().Be(2);
        (await File.ReadAllTextAsync(target, TestContext.Current.CancellationToken)).Should().Contain("\"A.\"");
    }

    [Fact]
    public async Task A_draft_never_replaces_a_ledger()
    {
        using var folder = new Folder();

        var run = await CommandRun.Of(
            "read", "--draft", folder.Write("article.txt", Sentence), "-o", Path.Combine(folder.Path, "claims.ledger.jsonl"));

        run.Code.Should().Be(2);
    }
}
