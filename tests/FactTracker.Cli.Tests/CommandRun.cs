using System.Globalization;
using System.Text;

namespace FactTracker.Cli.Tests;

/// <summary>What a run of the command gave: its exit code, and what it wrote.</summary>
internal sealed record CommandRun(int Code, byte[] Bytes, string Error)
{
    public string Out => Encoding.UTF8.GetString(Bytes);

    public string[] Lines => Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public string[] ErrorLines => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public static Task<CommandRun> Of(params string[] arguments) => Of(new Surroundings(), arguments);

    /// <summary>Runs the command within this process, in the world given.</summary>
    public static async Task<CommandRun> Of(Surroundings surroundings, params string[] arguments)
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = surroundings.Culture;
        using var output = new MemoryStream();
        using var error = new StringWriter();
        using var host = new CommandHost
        {
            Input = new MemoryStream(Encoding.UTF8.GetBytes(surroundings.Input)),
            InputIsTerminal = surroundings.InputIsTerminal,
            Output = new StandardOutput(output),
            Error = error,
            Width = surroundings.Width,
            OutputHasColours = surroundings.HasColours,
            ErrorHasColours = surroundings.HasColours,
            Culture = surroundings.Culture,
        };
        var code = await FactTrackerCommand.RunAsync(arguments, host, TestContext.Current.CancellationToken);
        return new CommandRun((int)code, output.ToArray(), error.ToString());
    }
}
