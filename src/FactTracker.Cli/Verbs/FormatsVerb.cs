using System.CommandLine;
using FactTracker.Interchange;

namespace FactTracker.Cli.Verbs;

/// <summary><c>formats</c>: lists the formats that claim sets are read from and written in.</summary>
internal sealed class FormatsVerb : IVerb
{
    private readonly Option<string?> _format = OutputFormat.Option();

    public string Name => "formats";

    public string Summary => "Lists the formats that claim sets are read from and written in.";

    public string? Findings => null;

    public IReadOnlyList<Symbol> Symbols => [_format];

    public IReadOnlyList<Example> Examples { get; } =
    [
        new("facttracker formats", "Print the names for --from and --to, and the file name extensions."),
        new("facttracker formats --format json", "Print the same as JSON for other programs."),
    ];

    public Task<ExitCode> RunAsync(VerbRun run, CancellationToken cancellationToken)
    {
        if (run.IsJson(_format)) WriteJson(run.Json);
        else WriteText(run.Text);
        return Task.FromResult(ExitCode.Well);
    }

    private static void WriteText(TerminalWriter output)
    {
        var widest = CommandFormats.All.Max(format => format.Name.Length);
        foreach (var format in CommandFormats.All)
        {
            var use = (format is IReadableFormat, format is IWritableFormat) switch
            {
                (true, true) => "reads, writes",
                (true, false) => "reads",
                _ => "writes",
            };
            output.WriteLine(StyledLine.Of(format.Name.PadRight(widest), Tone.Name).Add($"  {use,-13}  {format.Title}"));
            if (format.Endings.Count > 0)
                output.WriteLine(StyledLine.Of(new string(' ', widest + 17) + string.Join(' ', format.Endings), Tone.Quiet));
        }
    }

    private static void WriteJson(Stream output)
    {
        using (var json = DataJson.Writer(output))
        {
            json.WriteStartObject();
            json.WriteStartArray("formats");
            foreach (var format in CommandFormats.All)
            {
                json.WriteStartObject();
                json.WriteString("name", format.Name);
                json.WriteString("title", format.Title);
                json.WriteBoolean("reads", format is IReadableFormat);
                json.WriteBoolean("writes", format is IWritableFormat);
                json.WriteStartArray("endings");
                foreach (var ending in format.Endings)
                {
                    json.WriteStringValue(ending);
                }

                json.WriteEndArray();
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }
}
