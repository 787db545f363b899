using System.CommandLine;

namespace FactTracker.Cli.Publishing;

/// <summary>Options whose value is a level of the Traffic Light Protocol.</summary>
internal static class LevelOption
{
    public static Option<TlpLevel?> Of(string name, string description)
    {
        var option = new Option<TlpLevel?>(name)
        {
            Description = description,
            HelpName = "TLP:LEVEL",
            CustomParser = argument =>
            {
                var written = argument.Tokens[0].Value;
                if (TlpLevel.TryRead(written, out var level)) return level;
                argument.AddError($"{name} {written} is not a level. Use one of {string.Join(", ", Words)}.");
                return null;
            },
        };
        option.CompletionSources.Add([.. Words]);
        return option;
    }

    private static IEnumerable<string> Words => TlpLevel.Known.Select(level => $"TLP:{level}");
}
