using System.CommandLine;
using System.Globalization;

namespace FactTracker.Cli.Finding;

/// <summary>The option <c>--min-score</c>.</summary>
internal static class ScoreOption
{
    public static Option<double?> Of(double least, string description) => new("--min-score")
    {
        Description = description,
        HelpName = "SCORE",
        CustomParser = argument =>
        {
            var written = argument.Tokens[0].Value;
            if (double.TryParse(written, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var score)
                && score >= least && score <= 1)
                return score;
            argument.AddError(string.Create(CultureInfo.InvariantCulture, $"\"{written}\" is not a score from {least} to 1."));
            return null;
        },
    };
}
