using System.Text.Json;
using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.CSharp;
using Microsoft.DotNet.Interactive.Events;

namespace FactTracker.Notebooks.Tests;

/// <summary>Runs the cells of samples/notebook.ipynb in the C# kernel of .NET Interactive, with the assemblies of this build.</summary>
public sealed class SampleNotebookTests
{
    [Fact]
    public async Task Each_cell_runs_and_shows_what_it_promises()
    {
        using var kernel = new CSharpKernel();
        foreach (var type in new[] { typeof(Claim), typeof(NotebookFormats), typeof(NodaTime.Instant) })
            await Run(kernel, $"#r \"{type.Assembly.Location}\"");
        await Run(kernel, $"System.IO.Directory.SetCurrentDirectory({JsonSerializer.Serialize(Root)});");
        string[] cells = [.. CellsOf(Path.Combine(Root, "samples", "notebook.ipynb"))];
        cells[0].Should().Be("#r \"nuget: FactTracker.Notebooks\"");
        await Run(kernel, Extension());

        var shown = new List<string>();
        foreach (var cell in cells.Skip(1)) shown.Add(await Run(kernel, cell));

        string[] expected =
            ["claims, ", "<th scope=col>Value", "<th scope=row>", "<svg", "<td dir=auto>error<td dir=auto>FT", "<th scope=col>Verdict"];
        shown.Should().HaveSameCount(expected);
        for (var i = 0; i < expected.Length; i++) shown[i].Should().StartWith("<div class=\"facttracker\">").And.Contain(expected[i]);
    }

    private static string Root { get; } = RootAbove(AppContext.BaseDirectory);

    private static string RootAbove(string folder) =>
        File.Exists(Path.Combine(folder, "FactTracker.sln")) ? folder : RootAbove(Path.GetDirectoryName(folder)!);

    // What the package runs when it is loaded.
    private static string Extension() => File.ReadAllText(Path.Combine(Root, "src", "FactTracker.Notebooks", "extension.dib"))
        .Replace("#!csharp", "", StringComparison.Ordinal);

    private static IEnumerable<string> CellsOf(string path)
    {
        using var notebook = JsonDocument.Parse(File.ReadAllText(path));
        foreach (var cell in notebook.RootElement.GetProperty("cells").EnumerateArray())
        {
            if (cell.GetProperty("cell_type").GetString() == "code")
                yield return string.Concat(cell.GetProperty("source").EnumerateArray().Select(line => line.GetString()));
        }
    }

    private static async Task<string> Run(CSharpKernel kernel, string code)
    {
        var result = await kernel.SendAsync(new SubmitCode(code), TestContext.Current.CancellationToken);
        result.Events.OfType<CommandFailed>().Select(failed => failed.Message).Should().BeEmpty(because: code);
        return string.Concat(result.Events.OfType<DisplayEvent>().SelectMany(shown => shown.FormattedValues)
            .Where(value => value.MimeType == "text/html").Select(value => value.Value));
    }
}
