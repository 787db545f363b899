namespace FactTracker.Dates;

/// <summary>The features of a written date that decide its level.</summary>
internal struct DateShape
{
    private bool _hasOwn;
    private int _groups;
    private int _lastGroup;

    /// <summary>Records the qualifiers of a part: the one in front of it and the group qualifier after it.</summary>
    public void Take(int part, EdtfQualifier own, EdtfQualifier group)
    {
        _hasOwn |= own != EdtfQualifier.None;
        if (group == EdtfQualifier.None) return;
        _groups++;
        _lastGroup = part;
    }

    /// <summary>The lowest level whose grammar allows the date.</summary>
    public readonly EdtfLevel LevelOf(CalendarDate date)
    {
        var qualifiesParts = _hasOwn || _groups > 1 || (_groups == 1 && _lastGroup < date.Last);
        if (qualifiesParts || date.Significant > 0 || (date.IsSeason && (date.Season > 24 || date.HasUnspecified))) return EdtfLevel.Level2;
        if (date.HasUnspecified) return IsFromTheRight(date) ? EdtfLevel.Level1 : EdtfLevel.Level2;
        return _groups == 1 || date.IsSeason || date.IsNegative ? EdtfLevel.Level1 : EdtfLevel.Level0;
    }

    // Level 1 allows unspecified digits in the last one or two digits of a year without a month, and in a whole month or day after a
    // complete year.
    private static bool IsFromTheRight(CalendarDate date)
    {
        if (date.Last == CalendarDate.YearPart)
            return date.Digit(0) != CalendarDate.X && date.Digit(1) != CalendarDate.X && date.Digit(3) == CalendarDate.X;
        if (date.HasUnspecifiedPart(CalendarDate.YearPart)) return false;
        var monthIsOpen = date.Digit(4) == CalendarDate.X && date.Digit(5) == CalendarDate.X;
        if (date.Last == CalendarDate.MonthPart) return monthIsOpen;
        var dayIsOpen = date.Digit(6) == CalendarDate.X && date.Digit(7) == CalendarDate.X;
        var monthIsWhole = date.Digit(4) != CalendarDate.X && date.Digit(5) != CalendarDate.X;
        return dayIsOpen && (monthIsOpen || monthIsWhole);
    }
}
