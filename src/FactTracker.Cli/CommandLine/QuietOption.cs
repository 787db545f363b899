using System.CommandLine;

namespace FactTracker.Cli;

/// <summary>The option <c>--quiet</c>, which every verb has.</summary>
internal static class QuietOption
{
    public const string Name = "--quiet";

    /// <summary>Creates the option as most verbs have it.</summary>
    public static Option<bool> Of() => new(Name) { Description = "Print no summaries and no progress on standard error; errors stay." };
}
