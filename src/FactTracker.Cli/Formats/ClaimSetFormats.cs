using System.CommandLine;
using FactTracker.Serialization;

namespace FactTracker.Cli;

/// <summary>The formats the command knows. A further one is one row more.</summary>
internal static class ClaimSetFormats
{
    public static IReadOnlyList<ClaimSetFormat> All { get; } =
    [
        Native("json", [".claims.json", ".json"], SerializationForm.Document),
        Native("jsonl", [".claims.jsonl", ".jsonl", ".ndjson"], SerializationForm.Lines),
    ];

    /// <summary>The format for what has no name that would tell one.</summary>
    public static ClaimSetFormat Default => All[0];

    public static IReadOnlyList<string> Names { get; } = [.. All.Select(format => format.Name)];

    public static Option<ClaimSetFormat?> Option(string name, string description) => new(name)
    {
        Description = description,
        HelpName = string.Join('|', Names),
        CustomParser = argument =>
        {
            var written = Choice.Parse(argument, argument.Tokens[0], Names);
            return All.FirstOrDefault(format => format.Name == written);
        },
    };

    public static ClaimSetFormat? OfFile(string path) =>
        All.FirstOrDefault(format => format.Endings.Any(ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase)));

    private static ClaimSetFormat Native(string name, IReadOnlyList<string> endings, SerializationForm form) => new(name, endings)
    {
        Read = (stream, options, cancellationToken) => ClaimSetReader.ReadAsync(stream, options with { Form = form }, cancellationToken),
        Write = (set, stream, cancellationToken) => ClaimSetWriter.WriteAsync(set, stream, new WritingOptions { Form = form }, cancellationToken),
        WriteFile = (set, path, cancellationToken) =>
            ClaimSetWriter.WriteFileAsync(set, path, new WritingOptions { Form = form }, cancellationToken),
    };
}
