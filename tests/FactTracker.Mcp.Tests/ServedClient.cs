using System.IO.Pipelines;
using System.Text.Json;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using NodaTime;
using NodaTime.Testing;

namespace FactTracker.Mcp.Tests;

/// <summary>A server and a client of the SDK in one process, tied by two pipes.</summary>
internal sealed class ServedClient : IAsyncDisposable
{
    private static readonly Instant Now = Instant.FromUtc(2025, 10, 1, 9, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly Pipe _toServer = new(), _toClient = new();
    private Task _serving = Task.CompletedTask;

    public McpClient Client { get; private set; } = null!;

    /// <summary>Starts a server of a set, and a client.</summary>
    public static async Task<ServedClient> OfAsync(ClaimSet set, Func<ClaimSet, string?, ClaimSet>? append = null)
    {
        var served = new ServedClient();
        var options = new ClaimServerOptions(set, new FakeClock(Now)) { Append = append };
        served._serving = ClaimServer.RunAsync(
            options, served._toServer.Reader.AsStream(), served._toClient.Writer.AsStream(), served._stop.Token);
        served.Client = await McpClient.CreateAsync(
            new StreamClientTransport(served._toServer.Writer.AsStream(), served._toClient.Reader.AsStream()));
        return served;
    }

    /// <summary>Calls a tool and returns its answer.</summary>
    public async Task<JsonElement> CallAsync(string tool, params (string Name, object Value)[] arguments) =>
        JsonDocument.Parse(await TextAsync(tool, arguments)).RootElement;

    /// <summary>Calls a tool and returns the text of its answer.</summary>
    public async Task<string> TextAsync(string tool, params (string Name, object Value)[] arguments)
    {
        var result = await Client.CallToolAsync(tool, arguments.ToDictionary(it => it.Name, it => (object?)it.Value));
        return result.Content.OfType<TextContentBlock>().Single().Text;
    }

    public async ValueTask DisposeAsync()
    {
        await Client.DisposeAsync();
        await _stop.CancelAsync();
        try
        {
            await _serving;
        }
        catch (OperationCanceledException)
        {
            // The server was stopped.
        }

        _stop.Dispose();
    }
}
