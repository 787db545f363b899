using FactTracker.Serialization;

namespace FactTracker.Tests.Serialization;

/// <summary>A file contains what its name says.</summary>
public sealed class FilesTests : IDisposable
{
    private static readonly ClaimSet Set = new() { Claims = [new Claim("c") { Text = "A claim" }] };
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("facttracker-");

    [Theory]
    [InlineData("a.json", "json", false)]
    [InlineData("a.claims.json", "json", false)]
    [InlineData("a", "json", false)]
    [InlineData("a.jsonl", "jsonl", false)]
    [InlineData("a.NDJSON", "jsonl", false)]
    [InlineData("a.json.gz", "json", true)]
    [InlineData("a.claims.jsonl.GZ", "jsonl", true)]
    [InlineData("a.gz", "json", true)]
    public async Task It_is_saved_and_loaded(string name, string format, bool isCompressed)
    {
        var path = Path.Combine(_folder.FullName, name);
        Set.Save(path);

        (File.ReadAllBytes(path)[0] == 0x1F).Should().Be(isCompressed);
        ClaimSet.Load(path).Should().Be(Set);
        ClaimSetReader.ReadFile(path).Format.Should().Be(format);
        (await ClaimSetReader.ReadFileAsync(path, cancellationToken: TestContext.Current.CancellationToken)).Set.Should().Be(Set);
    }

    [Theory]
    [InlineData("a.csv")]
    [InlineData("a.md")]
    [InlineData("a.xlsx.gz")]
    [InlineData("a.jsonld")]
    public void A_name_that_promises_another_format_is_refused(string name)
    {
        var path = Path.Combine(_folder.FullName, name);
        var save = () => Set.Save(path);

        save.Should().Throw<ArgumentException>().WithMessage("*ClaimSetFormats.All.WriteFile*");
        File.Exists(path).Should().BeFalse();
        ClaimSetWriter.WriteFile(Set, path, WritingOptions.Default);
        File.Exists(path).Should().BeTrue();
    }

    [Fact]
    public void A_compressed_file_that_was_cut_off_is_an_error()
    {
        var path = Path.Combine(_folder.FullName, "a.claims.jsonl.gz");
        Set.Save(path);
        File.WriteAllBytes(path, File.ReadAllBytes(path)[..^4]);

        var reading = ClaimSetReader.ReadFile(path);

        (reading.IsClaimSet, reading.HasErrors).Should().Be((false, true));
        reading.Problems.Should().ContainSingle().Which.Message.Should().Contain("gzip");
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
