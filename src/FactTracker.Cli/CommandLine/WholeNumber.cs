using System.CommandLine;
using System.Globalization;

namespace FactTracker.Cli;

/// <summary>Options whose value is a whole number of at least 1.</summary>
internal static class WholeNumber
{
    public static Option<long?> Option(string name, string description, long most) => new(name)
    {
        Description = description,
        HelpName = "NUMBER",
        CustomParser = argument =>
        {
            var written = argument.Tokens[0].Value;
            if (long.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= most)
                return number;
            argument.AddError(string.Create(CultureInfo.InvariantCulture, $"\"{written}\" is not a whole number from 1 to {most}."));
            return null;
        },
    };
}
