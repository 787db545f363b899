namespace FactTracker.Dates;

/// <summary>A run of digits of which some may be any, as the numbers it matches.</summary>
internal readonly ref struct DigitPattern(CalendarDate date, int start, int length)
{
    /// <summary>The least number from a floor on that matches, or null.</summary>
    public int? Least(int floor) => Nearest(floor, upward: true);

    /// <summary>The greatest number up to a ceiling that matches, or null.</summary>
    public int? Greatest(int ceiling) => Nearest(ceiling, upward: false);

    // Follows the limit's digits as long as they match; at the last place where it can still go past them, it does, and the rest is extreme.
    private int? Nearest(int limit, bool upward)
    {
        var most = length == 4 ? 9999 : 99;
        if (limit < 0 || limit > most) return null;
        int? best = null;
        var prefix = 0;
        for (var i = 0; i < length; i++)
        {
            var scale = Scale(length - 1 - i);
            var wanted = limit / scale % 10;
            var digit = date.Digit(start + i);
            if (Past(wanted, digit, upward) is { } past) best = (((prefix * 10) + past) * scale) + Rest(i + 1, upward);
            if (digit != CalendarDate.X && digit != wanted) return best;
            prefix = (prefix * 10) + wanted;
        }

        return prefix;
    }

    private int Rest(int from, bool upward)
    {
        var rest = 0;
        for (var i = from; i < length; i++)
        {
            var digit = date.Digit(start + i);
            rest = (rest * 10) + (digit != CalendarDate.X ? digit : upward ? 0 : 9);
        }

        return rest;
    }

    private static int? Past(int wanted, int digit, bool upward)
    {
        if (digit == CalendarDate.X) return upward ? (wanted < 9 ? wanted + 1 : null) : wanted > 0 ? wanted - 1 : null;
        return upward == digit > wanted && digit != wanted ? digit : null;
    }

    private static int Scale(int power) => power switch { 0 => 1, 1 => 10, 2 => 100, _ => 1000 };
}
