using System.CommandLine;
using System.Globalization;
using FactTracker.Analysis;
using NodaTime;

namespace FactTracker.Cli;

/// <summary>Options whose value is a positive ISO 8601 period.</summary>
internal static class PeriodOption
{
    private const string Units = "YMWD";

    public static Option<Period?> Of(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "PERIOD",
        CustomParser = argument =>
        {
            var written = argument.Tokens[0].Value;
            if (PeriodText.TryParse(written, out var period)) return period;
            var meant = MeantBy(written) is { } guess ? $"; did you mean {guess}?" : ".";
            argument.AddError($"{name} \"{written}\" is not a positive ISO 8601 period{meant} {PeriodText.Remedy}");
            return null;
        },
    };

    // "2y", "2 years" and "p2y" are most likely P2Y.
    private static string? MeantBy(string written)
    {
        var plain = written.Trim().TrimStart('p', 'P').ToUpperInvariant();
        var digits = string.Concat(plain.TakeWhile(char.IsAsciiDigit));
        var rest = plain[digits.Length..].Trim();
        if (!int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number == 0) return null;
        if (rest.Length == 0) return $"P{number}Y";
        return Units.Contains(rest[0]) ? $"P{number}{rest[0]}" : null;
    }
}
