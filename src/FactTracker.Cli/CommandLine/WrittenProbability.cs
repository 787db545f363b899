using System.Globalization;

namespace FactTracker.Cli;

/// <summary>Reads probabilities as people write them: <c>0.8</c> or <c>80%</c>.</summary>
internal static class WrittenProbability
{
    /// <summary>Returns the probability, or null for a text that is none from 0 to 1.</summary>
    public static decimal? Of(string text)
    {
        var isPercent = text.EndsWith('%');
        var number = isPercent ? text.AsSpan()[..^1].TrimEnd() : text;
        if (!decimal.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)) return null;
        var probability = isPercent ? value / 100 : value;
        return probability is >= 0 and <= 1 ? probability : null;
    }
}
