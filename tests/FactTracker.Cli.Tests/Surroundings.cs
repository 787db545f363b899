using System.Globalization;

namespace FactTracker.Cli.Tests;

/// <summary>The world a run of the command is put in.</summary>
internal sealed record Surroundings
{
    public string Input { get; init; } = "";

    public CultureInfo Culture { get; init; } = CultureInfo.GetCultureInfo("en-GB");

    public int? Width { get; init; }

    public bool InputIsTerminal { get; init; }

    public bool HasColours { get; init; }
}
