using System.Diagnostics;
using FactTracker.Tests;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;

namespace FactTracker.Mcp.Tests;

public sealed class ProcessTests
{
    private const string Inspector = "@modelcontextprotocol/inspector@0.15.0";
    private static readonly string Command = Path.Combine(AppContext.BaseDirectory, "FactTracker.Cli.dll");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static string Sample(string name)
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "FactTracker.sln"))) folder = Path.GetDirectoryName(folder)!;
        return Path.Combine(folder, "samples", name);
    }

    private static Task<McpClient> StartAsync(params string[] arguments) => McpClient.CreateAsync(
        new StdioClientTransport(new StdioClientTransportOptions { Command = "dotnet", Arguments = [Command, "mcp", .. arguments] }),
        cancellationToken: Token);

    [Fact]
    public async Task Command_serves_a_file_on_standard_input_and_output()
    {
        await using var client = await StartAsync(Sample("dam/dam.claims.json"));

        var answer = await client.CallToolAsync(
            "read_claim", new Dictionary<string, object?> { ["id"] = "cracks" }, cancellationToken: Token);

        client.ServerInfo!.Name.Should().Be("facttracker");
        answer.Content.OfType<TextContentBlock>().Single().Text.Should().Contain("14 cracks");
    }

    [Theory]
    [InlineData("dam/dam.claims.json", 0)]
    [InlineData("broken.claims.json", 1)]
    public async Task Command_ends_with_its_input_and_says_whether_the_set_had_errors(string set, int code)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [Command, "mcp", Sample(set)])
        {
            RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
        })!;
        process.StandardInput.Close();
        var errors = process.StandardError.ReadToEndAsync(Token);
        await process.StandardOutput.ReadToEndAsync(Token);
        await process.WaitForExitAsync(Token);

        process.ExitCode.Should().Be(code, await errors);
        (await errors).Should().NotContain("Internal error");
    }

    [Fact]
    public async Task Command_appends_to_a_ledger_that_it_may_write()
    {
        var ledger = Path.Combine(Path.GetTempPath(), $"{Path.GetRandomFileName()}.ledger.jsonl");
        File.Copy(Sample("salary.ledger.jsonl"), ledger);
        try
        {
            var before = await File.ReadAllLinesAsync(ledger, Token);
            await using (var client = await StartAsync(ledger, "--allow-write", "--by", "Anna"))
            {
                await client.CallToolAsync(
                    "append_claims",
                    new Dictionary<string, object?> { ["set"] = """{"facttracker":"1.0","claims":[{"id":"new","text":"A new claim"}]}""" },
                    cancellationToken: Token);
            }

            var after = await File.ReadAllLinesAsync(ledger, Token);
            after.Should().HaveCount(before.Length + 1).And.StartWith(before);
            after[^1].Should().Contain("\"by\":\"Anna\"").And.Contain("A new claim");
        }
        finally
        {
            File.Delete(ledger);
        }
    }

    [Fact]
    public void Official_inspector_lists_the_tools()
    {
        Effort.NeedsFull($"runs {Inspector} of npm");
        var start = new ProcessStartInfo(OperatingSystem.IsWindows() ? "npx.cmd" : "npx")
        {
            ArgumentList =
            {
                "-y", Inspector, "--cli", "dotnet", Command, "mcp", Sample("dam/dam.claims.json"), "--method", "tools/list",
            },
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();

        process.ExitCode.Should().Be(0);
        output.Should().Contain("\"name\": \"verify_text\"").And.NotContain("append_claims");
    }
}
