using System.CommandLine;

namespace FactTracker.Cli;

/// <summary>The option <c>--format</c>, which every verb that prints has.</summary>
internal static class OutputFormat
{
    public const string Text = "text";
    public const string Json = "json";
    public const string Sarif = "sarif";

    public static Option<string?> Option(params string[] further)
    {
        var option = Choice.Of("--format", "The output format: text for people, others for programs.", [Text, Json, .. further]);
        option.DefaultValueFactory = _ => Text;
        return option;
    }
}
