using System.Diagnostics;
using FactTracker.Tests;
using FactTracker.Tests.Samples;

namespace FactTracker.Cli.Tests;

/// <summary>The scripts in the shells they are for, with the real command behind them.</summary>
public sealed class CompletionProgramTests
{
    private const string PowerShellVersion = "7.6.9";
    private static readonly string Command = Path.Combine(AppContext.BaseDirectory, "FactTracker.Cli.dll");

    /// <summary>A line, and what it is completed with: words, options once their hyphen is typed, and files where neither is.</summary>
    private static readonly (string Line, string[] Words)[] Lines =
    [
        ("facttracker li", ["list"]),
        ("facttracker list --st", ["--status"]),
        ("facttracker list claims.json --status ", ["asserted", "disputed", "refuted", "retracted", "superseded"]),
        ("facttracker list \"a b.json\" --status disp", ["disputed"]),
        ("facttracker completion ", ["bash", "fish", "powershell", "zsh"]),
        ("facttracker ledger ", ["checkpoint", "pack", "snapshot", "verify"]),
        ("facttracker check on", ["one.claims.json"]),
        ("facttracker check ", ["one.claims.json"]),
    ];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task PowerShell_completes_with_the_script()
    {
        Effort.NeedsPrograms("installs and runs PowerShell");
        if (OperatingSystem.IsWindows()) Assert.Skip("The command is a script of a Unix shell here.");
        using var folder = new Folder();
        var shell = await PowerShellAsync(folder);
        var script = folder.Write("complete.ps1", $$"""
            facttracker completion powershell | Out-String | Invoke-Expression
            Set-Location '{{Work(folder)}}'
            foreach ($line in {{string.Join(", ", Lines.Select(it => $"'{it.Line}'"))}}) {
              $found = TabExpansion2 -inputScript $line -cursorColumn $line.Length
              ($found.CompletionMatches | ForEach-Object { $_.CompletionText -replace '^\./', '' }) -join ' '
            }
            """);
        var run = await RunAsync(folder, shell, "-NoProfile", "-NonInteractive", "-File", script);

        run.Out.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Should().Equal(Expected, run.Out);
    }

    [Fact]
    public async Task Fish_completes_with_the_script()
    {
        Effort.NeedsPrograms("runs fish");
        RequireShell("fish");
        using var folder = new Folder();
        var script = folder.Write("complete.fish", $$"""
            source (facttracker completion fish | psub)
            cd '{{Work(folder)}}'
            for line in {{string.Join(' ', Lines.Select(it => $"'{it.Line}'"))}}
              complete -C "$line" | string replace -r '\t.*' '' | sort | string join ' '
            end
            """);
        var run = await RunAsync(folder, "fish", "--no-config", script);

        run.Out.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Should().Equal(Expected, run.Out);
    }

    [Fact]
    public async Task Zsh_completes_with_the_script()
    {
        Effort.NeedsPrograms("runs zsh");
        RequireShell("zsh");
        using var folder = new Folder();
        // In place of the functions that only work while somebody types, some that print what they are given.
        var script = folder.Write("complete.zsh", $$$"""
            compdef() { : }
            compadd() { shift; print -r -- ${(o)${(M)@:#$PREFIX*}} }
            _files() { print -r -- $PREFIX*(N) }
            eval "$(facttracker completion zsh)"
            cd '{{{Work(folder)}}}'
            for line in {{{string.Join(' ', Lines.Select(it => $"'{it.Line}'"))}}}; do
              words=(${(z)line})
              [[ $line == *' ' ]] && words+=('')
              CURRENT=${#words} PREFIX=${words[-1]}
              _facttracker
            done
            """);
        var run = await RunAsync(folder, "zsh", "-f", script);

        run.Out.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Should().Equal(Expected, run.Out);
    }

    private static IEnumerable<string> Expected => Lines.Select(line => string.Join(' ', line.Words));

    // A folder with a claim set, and the command under its name.
    private static string Work(Folder folder)
    {
        var command = folder.Write("facttracker", $"#!/bin/sh\nexec dotnet '{Command}' \"$@\"\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(command, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        var work = Directory.CreateDirectory(folder["work"]).FullName;
        File.WriteAllText(Path.Combine(work, "one.claims.json"), Sets.Friendly);
        return work;
    }

    // Installed once, as a tool of .NET.
    private static async Task<string> PowerShellAsync(Folder folder)
    {
        var place = Checkout.PathOf("artifacts", $"powershell-{PowerShellVersion}");
        var shell = Path.Combine(place, OperatingSystem.IsWindows() ? "pwsh.exe" : "pwsh");
        if (File.Exists(shell)) return shell;
        var install = await RunAsync(
            folder, "dotnet", "tool", "install", "PowerShell", "--version", PowerShellVersion, "--tool-path", place);
        if (install.Code != 0) Assert.Skip($"PowerShell {PowerShellVersion} cannot be installed: {install.Out}");
        return shell;
    }

    private static void RequireShell(string name)
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        if (!folders.Any(folder => File.Exists(Path.Combine(folder, name)))) Assert.Skip($"{name} is not installed.");
    }

    private static async Task<(int Code, string Out)> RunAsync(Folder folder, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder.Path, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        start.Environment["HOME"] = folder.Path;
        start.Environment["PATH"] = folder.Path + Path.PathSeparator + Environment.GetEnvironmentVariable("PATH");
        start.Environment["DOTNET_NOLOGO"] = start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync(Token);
        var output = await process.StandardOutput.ReadToEndAsync(Token);
        await process.WaitForExitAsync(Token);
        return (process.ExitCode, process.ExitCode == 0 ? output : output + await errors);
    }
}
