using FactTracker.Dates;

namespace FactTracker;

/// <content>The days that a date covers, and a comparison of ends.</content>
public readonly partial struct Edtf
{
    /// <summary>The days covered, from the first to the last.</summary>
    public EdtfExtent Extent => new(Start, End);

    /// <summary>The days covered, from the first to the last, under a policy.</summary>
    /// <param name="policy">The hemisphere of seasons, and the margins that qualifiers add.</param>
    public EdtfExtent ExtentUnder(EdtfPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return PolicyDays.ExtentOf(this, policy);
    }

    /// <summary>Whether the last day covered comes before the first day that another date covers, when both are known.</summary>
    internal bool EndsBefore(Edtf other)
    {
        // Dates with different complete years, as nearly all ends are, need no day numbers.
        if (LiesInItsYear && other.LiesInItsYear && _date.Year != other._date.Year) return _date.Year < other._date.Year;
        return Latest is { } end && other.Earliest is { } start && end < start;
    }

    private bool LiesInItsYear => _node is null && !_date.IsSeason && _date.Significant == 0 && !_date.HasUnspecified;
}
