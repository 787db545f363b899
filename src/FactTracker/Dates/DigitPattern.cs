namespace FactTracker.Dates;

/// <summary>A run of digits, some of them unspecified, and the numbers it matches.</summary>
internal readonly ref struct DigitPattern(CalendarDate date, int start, int length)
{
    /// <summary>The smallest matching number at or above a floor, or null.</summary>
    public int? Least(int floor) => Nearest(floor, upward: true);

    /// <summary>The greatest matching number at or below a ceiling, or null.</summary>
    public int? Greatest(int ceiling) => Nearest(ceiling, upward: false);

    // Follows the digits of the limit as long as they match. At the last position that can go past the limit, it does so, and the
    // remaining digits take their extreme values.
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
