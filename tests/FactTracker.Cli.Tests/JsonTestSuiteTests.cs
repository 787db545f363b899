using System.Globalization;
using System.Text;
using FactTracker.Tests.Corpora;
using FactTracker.Tests.Laws.Plain;

namespace FactTracker.Cli.Tests;

/// <summary>The cases of JSONTestSuite through the command: a place and an exit code for each, and never an exception.</summary>
public sealed class JsonTestSuiteTests
{
    [Theory]
    [InlineData("", "", "json")]
    [InlineData("{\"facttracker\":\"1.0\",\"claims\":[{\"id\":\"c\",\"text\":\"t\",\"value\":", "}]}", "json")]
    [InlineData("{\"facttracker\":\"1.0\",\"x:y\":", "}", "json")]
    [InlineData("{\"facttracker\":\"1.0\"}\n{\"claim\":{\"id\":\"c\",\"text\":\"t\",\"x:y\":", "}}\n", "jsonl")]
    public async Task Each_is_told_at_its_place(string before, string after, string format)
    {
        using var folder = new Folder();
        foreach (var path in Directory.GetFiles(SharedData.PathOf("jsontestsuite/test_parsing"))
            .Concat(Directory.GetFiles(SharedData.PathOf("jsontestsuite/test_transform"))))
        {
            byte[] text =
            [
                .. Encoding.UTF8.GetBytes(before),
                .. await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken),
                .. Encoding.UTF8.GetBytes(after)
            ];
            await File.WriteAllBytesAsync(folder["case.json"], text, TestContext.Current.CancellationToken);

            var run = await CommandRun.Of("check", "--from", format, folder["case.json"]);

            var name = Path.GetFileName(path);
            run.Error.Should().NotContainAny("Exception", "   at ");
            if (before.Length == 0) run.Code.Should().NotBe(0, name);
            if (before.Length > 0 && format == "json") Expect(run, PlainJson.Of(text).Fault, text, name);
        }
    }

    private static void Expect(CommandRun run, int fault, byte[] text, string name)
    {
        if (fault < 0)
        {
            run.Out.Should().NotContain("FT0101", name);
            return;
        }

        var line = text.AsSpan(0, fault).Count((byte)'\n') + 1;
        var column = Encoding.UTF8.GetCharCount(text.AsSpan(
            text.AsSpan(0, fault).LastIndexOf((byte)'\n') + 1)[..(fault - text.AsSpan(0, fault).LastIndexOf((byte)'\n') - 1)]) + 1;
        run.Code.Should().BeOneOf([1, 2], name);
        run.Out.Should().Contain(string.Create(CultureInfo.InvariantCulture, $"case.json:{line}:{column}: error FT0101"), name);
    }
}
