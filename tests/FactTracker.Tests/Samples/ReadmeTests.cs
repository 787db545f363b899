using System.Text.RegularExpressions;
using FactTracker.Serialization;

namespace FactTracker.Tests.Samples;

/// <summary>The README shows only what is there: its blocks are cut from samples, its links lead somewhere.</summary>
public sealed partial class ReadmeTests
{
    private const int FirstScreen = 30;
    private static readonly string Readme = Checkout.TextOf("README.md");

    /// <summary>The languages of the blocks, with the samples they are cut from.</summary>
    public static TheoryData<string, string> CutBlocks => new() { { "csharp", "*.cs" }, { "json", "*.claims.json" } };

    public static TheoryData<string> Links => [.. Link().Matches(Readme).Select(match => match.Groups["path"].Value).Distinct()];

    [Theory]
    [MemberData(nameof(CutBlocks))]
    public void Block_is_cut_from_a_sample(string language, string samples)
    {
        var texts = Directory.EnumerateFiles(Checkout.PathOf("samples"), samples).Select(path => Squeeze(File.ReadAllText(path))).ToArray();
        Blocks(language).Should()
            .NotBeEmpty().And
            .AllSatisfy(block => texts.Should().Contain(text => text.Contains(Squeeze(block), StringComparison.Ordinal), block));
    }

    [Fact]
    public void Output_is_what_checking_prints()
    {
        var file = ClaimSetReader.ReadFile(
            Checkout.PathOf("samples", "broken.claims.json"), new ReadingOptions { FileName = "samples/broken.claims.json" });
        var printed = file.Check().Select(problem => problem.ToString());
        Blocks("text").SelectMany(block => block.Split('\n')).Should().NotBeEmpty().And.BeSubsetOf(printed);
    }

    [Fact]
    public void Commands_name_files_that_are_there() =>
        SamplePath().Matches(Readme).Select(match => match.Value).Should().NotBeEmpty().And
            .AllSatisfy(path => Path.Exists(Checkout.PathOf(path)).Should().BeTrue(path));

    [Theory]
    [MemberData(nameof(Links))]
    public void Link_leads_somewhere(string path) => Path.Exists(Checkout.PathOf(path)).Should().BeTrue();

    [Fact]
    public void First_screen_says_how_to_check_show_test_and_script()
    {
        var first = string.Join('\n', Readme.Split('\n').Take(FirstScreen));
        first.Should().ContainAll("-- check samples/", "-- show samples/", "dotnet test", "#:project");
    }

    /// <summary>
    /// The lines with nothing of their indentation and no empty lines, as a cut is indented less than what it is cut from.
    /// </summary>
    private static string Squeeze(string text) =>
        string.Join('\n', text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0));

    private static IEnumerable<string> Blocks(string language) =>
        from Match block in Block().Matches(Readme)
        where block.Groups["language"].Value == language
        select block.Groups["content"].Value;

    [GeneratedRegex("^```(?<language>\\w+)\n(?<content>.*?)\n```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Block();

    [GeneratedRegex("\\]\\((?<path>[^)#:]+)\\)")]
    private static partial Regex Link();

    [GeneratedRegex("samples/[\\w.-]+\\w")]
    private static partial Regex SamplePath();
}
