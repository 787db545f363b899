using System.Diagnostics;
using FactTracker.Tests.Samples;

namespace FactTracker.Cli.Tests.Transcripts;

/// <summary>Pages whose commands a reader types: each prints what the page says, in the order of the page.</summary>
public sealed class TranscriptTests
{
    private const string Shell = """facttracker() { dotnet "$FACTTRACKER" "$@"; }; """;

    /// <summary>The pages, and the folder that the reader is in, as they are in the repository.</summary>
    public static TheoryData<string, string, string> Pages => new()
    {
        { "samples/tutorial/README.md", "samples/tutorial", "" },
        { "samples/beside/README.md", "samples", "samples" },
        { "README.md", "samples", "samples" },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_prints_what_it_says(string page, string copied, string into)
    {
        var steps = Transcript.Read(Checkout.TextOf(page));
        using var folder = new Folder();
        Copy(new DirectoryInfo(Checkout.PathOf(copied)), Path.Combine(folder.Path, into));

        steps.Should().NotBeEmpty();
        foreach (var step in steps)
        {
            if (step is TranscriptStep.Edit edit) Apply(edit, folder);
            if (step is TranscriptStep.Command command) await RunAsync(command, folder);
        }
    }

    [Theory]
    [InlineData("a\nb", "a\nb", true)]
    [InlineData("a\n…", "a\nb\nc", true)]
    [InlineData("…\nc", "a\nb\nc", true)]
    [InlineData("a\n…\nc", "a\nc", true)]
    [InlineData("a", "a\nb", false)]
    [InlineData("a\n…\nc", "a\nb", false)]
    [InlineData("a\nb", "a", false)]
    public void Lines_are_compared_around_what_is_left_out(string printed, string lines, bool same) =>
        new TranscriptStep.Command("x", printed.Split('\n')).Matches(lines.Split('\n')).Should().Be(same);

    private static void Apply(TranscriptStep.Edit edit, Folder folder)
    {
        var text = File.ReadAllText(folder[edit.File]);
        text.Split(edit.Before).Should().HaveCount(2, $"{edit.File} has these lines once:\n{edit.Before}");
        File.WriteAllText(folder[edit.File], text.Replace(edit.Before, edit.After, StringComparison.Ordinal));
    }

    private static async Task RunAsync(TranscriptStep.Command command, Folder folder)
    {
        using var process = Process.Start(new ProcessStartInfo("bash", ["-c", Shell + command.Line])
        {
            WorkingDirectory = folder.Path,
            RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
            Environment = { ["FACTTRACKER"] = Path.Combine(AppContext.BaseDirectory, "FactTracker.Cli.dll"), ["LC_ALL"] = "C.UTF-8" },
        })!;
        process.StandardInput.Close();
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var printed = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken) + await errors;

        // A page cannot show whether a space breaks ("EUR 48 million") or ends a line.
        var lines = printed.Replace('\u00A0', ' ').Split('\n').Select(line => line.TrimEnd()).ToList();
        while (lines is [.., ""]) lines.RemoveAt(lines.Count - 1);
        command.Matches(lines).Should().BeTrue($"$ {command.Line}\n{printed}");
    }

    private static void Copy(DirectoryInfo from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in from.EnumerateFiles()) file.CopyTo(Path.Combine(to, file.Name));
        foreach (var folder in from.EnumerateDirectories()) Copy(folder, Path.Combine(to, folder.Name));
    }
}
