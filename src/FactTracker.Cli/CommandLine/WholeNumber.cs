using System.CommandLine;
using System.Globalization;

namespace FactTracker.Cli;

/// <summary>Options whose value is a whole number.</summary>
internal static class WholeNumber
{
    public static Option<long?> Option(string name, string description, long most, long least = 1) => new(name)
    {
        Description = description,
        HelpName = "NUMBER",
        CustomParser = argument =>
        {
            var written = argument.Tokens[0].Value;
            if (long.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                && number >= least
                && number <= most)
                return number;
            argument.AddError(string.Create(CultureInfo.InvariantCulture, $"\"{written}\" is not a whole number from {least} to {most}."));
            return null;
        },
    };
}
