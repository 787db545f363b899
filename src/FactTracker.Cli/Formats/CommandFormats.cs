using System.CommandLine;
using FactTracker.Interchange;
using FactTracker.WebPages;

namespace FactTracker.Cli;

/// <summary>The formats that the command reads and writes: those of the library, and web pages from a separate package.</summary>
internal static class CommandFormats
{
    public static ClaimSetFormats All { get; } = ClaimSetFormats.All.With(WebPageFormat.Default);

    /// <summary>The option <c>--from</c>.</summary>
    public static Option<IReadableFormat?> From() =>
        Option("--from", "The format to read, by its name in \"facttracker formats\"; by default it is detected.", All.Readable);

    /// <summary>The option <c>--to</c>.</summary>
    public static Option<IWritableFormat?> To() =>
        Option(
            "--to", "The format to write, by its name in \"facttracker formats\"; by default the extension of OUT decides.", All.Writable);

    private static Option<T?> Option<T>(string option, string description, IEnumerable<T> formats)
        where T : class, IClaimSetFormat
    {
        string[] names = [.. formats.Select(format => format.Name)];
        var chosen = new Option<T?>(option)
        {
            Description = description,
            HelpName = "FORMAT",
            CustomParser = argument => Choice.Parse(argument, argument.Tokens[0].Value, names) is { } name ? (T?)All.Find(name) : null,
        };
        chosen.CompletionSources.Add(names);
        return chosen;
    }
}
