using FactTracker.Dates;

namespace FactTracker;

/// <content>The days a date covers, and which of two ends first.</content>
public readonly partial struct Edtf
{
    /// <summary>The days covered, from the first to the last.</summary>
    public EdtfExtent Extent => new(Start, End);

    /// <summary>The days covered, from the first to the last, under a policy of the caller's.</summary>
    /// <param name="policy">The hemisphere of seasons, and what qualifiers add.</param>
    public EdtfExtent ExtentUnder(EdtfPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return PolicyDays.ExtentOf(this, policy);
    }

    /// <summary>Whether the last day covered comes before the first that another covers, both being known.</summary>
    internal bool EndsBefore(Edtf other)
    {
        // Whole dates of different years, as nearly all ends are, need no days.
        if (LiesInItsYear && other.LiesInItsYear && _date.Year != other._date.Year) return _date.Year < other._date.Year;
        return Latest is { } end && other.Earliest is { } start && end < start;
    }

    private bool LiesInItsYear => _node is null && !_date.IsSeason && _date.Significant == 0 && !_date.HasUnspecified;
}
