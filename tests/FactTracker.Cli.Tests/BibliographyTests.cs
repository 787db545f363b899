using FactTracker.Serialization;

namespace FactTracker.Cli.Tests;

/// <summary>Formats that carry sources and no claims.</summary>
public sealed class BibliographyTests
{
    private const string Items =
        """[{"id":"a","type":"article-journal","title":"On cats","author":[{"family":"Doe","given":"Jo"}],"container-title":"Cats","issued":{"date-parts":[[2020,2]]}}]""";

    public static TheoryData<string, string> Texts => new()
    {
        { "csl-json", Items },
        { "bibtex", "@string{c = {Cats}}\n@article{a, author = {Doe, Jo}, title = {On cats}, journal = c, date = {2020-02~}}\n" },
        { "ris", "TY  - JOUR\r\nID  - a\r\nAU  - Doe, Jo\r\nTI  - On cats\r\nT2  - Cats\r\nPY  - 2020/02//\r\nER  - \r\n" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task A_bibliography_is_recognised_and_comes_back_from_a_claim_set(string format, string text)
    {
        using var folder = new Folder();
        var original = folder.Write("library.txt", text);

        (await CommandRun.Of("convert", original, folder["a.claims.json"], "--strict")).Code.Should().Be(0);
        (await CommandRun.Of("convert", folder["a.claims.json"], folder["b.txt"], "--to", format, "--strict")).Code.Should().Be(0);
        (await CommandRun.Of("convert", folder["b.txt"], folder["c.claims.json"], "--strict")).Code.Should().Be(0);

        var set = ClaimSetReader.ReadFile(folder["a.claims.json"]).Set;
        set.Sources.Should().ContainSingle().Which.Title.Should().Be("On cats");
        ClaimSetReader.ReadFile(folder["c.claims.json"]).Set.Should().Be(set);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task Claims_are_named_as_lost(string format, string text)
    {
        using var folder = new Folder();
        text.Should().NotBeEmpty();
        var run = await CommandRun.Of("convert", folder.Write("a.claims.json", Sets.Friendly), folder["b.txt"], "--to", format);

        run.Code.Should().Be(0);
        run.Error.Should().Contain("FT0904").And.Contain("$.claims[0]").And.Contain("a bibliography has no place for claims");
    }
}
