using System.Diagnostics;
using System.Text;

namespace FactTracker.Cli.Tests;

/// <summary><c>new</c> on a real terminal, which <c>script</c> of util-linux makes.</summary>
public sealed class NewTerminalTests
{
    private const string Enter = "\r", Backspace = "\u007f", End = "\u0004";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_person_answers_corrects_and_is_asked_again()
    {
        using var folder = new Folder();
        var (code, shown) = await TypeAsync(
            folder, "Rentz" + Backspace + "s" + Enter, "english, mostly" + Enter, "en" + Enter, Enter, "Survey" + Enter, Enter,
            "03/04/2022" + Enter, "March 2024" + Enter, Enter, "In 2024, rents rose by 5%" + Enter);

        code.Should().Be(0, shown);
        shown.Should().Contain("is not a language tag").And.Contain("03/04/2022").And.Contain("was begun");
        var set = ClaimSet.Load(folder["claims.json"]);
        (set.Title, set.Claims.Count, set.Sources.Count).Should().Be(("Rents", 1, 1));
        set.Sources[0].Published!.AsDate!.ToString().Should().Be("2024-03");
    }

    [Fact]
    public async Task Ctrl_D_ends_the_questions_and_keeps_the_answers()
    {
        using var folder = new Folder();
        var (code, shown) = await TypeAsync(folder, "Rents" + Enter, End);

        code.Should().Be(0, shown);
        ClaimSet.Load(folder["claims.json"]).Title.Should().Be("Rents");
    }

    [Fact]
    public async Task Ctrl_D_before_any_answer_begins_nothing()
    {
        using var folder = new Folder();
        var (code, shown) = await TypeAsync(folder, End);

        code.Should().Be(2, shown);
        shown.Should().Contain("Nothing was answered");
        folder.FileNames.Should().BeEmpty();
    }

    // Types each text when the sign of the next question has appeared.
    private static async Task<(int Code, string Shown)> TypeAsync(Folder folder, params string[] typed)
    {
        if (!OperatingSystem.IsLinux() || !File.Exists("/usr/bin/script")) Assert.Skip("There is no script of util-linux.");
        var command = $"dotnet '{Path.Combine(AppContext.BaseDirectory, "FactTracker.Cli.dll")}' new claims.json";
        using var terminal = Process.Start(new ProcessStartInfo("/usr/bin/script", ["-qefc", command, "/dev/null"])
        {
            WorkingDirectory = folder.Path, RedirectStandardInput = true, RedirectStandardOutput = true,
        })!;
        var shown = new StringBuilder();
        var asked = 0;
        foreach (var text in typed)
        {
            asked++;
            while (Questions(shown) < asked && await ReadAsync(terminal, shown) > 0)
            {
            }

            await terminal.StandardInput.WriteAsync(text.AsMemory(), Token);
            await terminal.StandardInput.FlushAsync(Token);
        }

        while (await ReadAsync(terminal, shown) > 0)
        {
        }

        await terminal.WaitForExitAsync(Token);
        return (terminal.ExitCode, shown.ToString());
    }

    private static int Questions(StringBuilder shown) => shown.ToString().Split("\n> ").Length - 1;

    private static async Task<int> ReadAsync(Process terminal, StringBuilder shown)
    {
        var buffer = new char[4096];
        var read = await terminal.StandardOutput.ReadAsync(buffer, Token);
        shown.Append(buffer, 0, read);
        return read;
    }
}
