namespace FactTracker.Checking;

/// <summary>Compares dates where the order is beyond doubt. Dates whose bounds overlap, are open or are not known have no definite order,
/// and neither have dates that are uncertain or approximate.</summary>
internal static class DateOrder
{
    /// <summary>Returns whether the first date ends before the second begins.</summary>
    public static bool IsDefinitelyBefore(DateStatement? first, DateStatement? second) =>
        first is DateValue { Date: var a } && second is DateValue { Date: var b } && IsDefinitelyBefore(a, b);

    /// <summary>Returns whether the first date ends at least a whole day before the second begins. Dates have no time zone: at one moment
    /// it may be the second of May in Tokyo and the first in New York, so the day before may be the same day.</summary>
    public static bool IsBeforeInAnyZone(DateStatement? first, DateStatement? second) =>
        first is DateValue { Date: var a } && second is DateValue { Date: var b } && IsBeforeInAnyZone(a, b);

    /// <summary>Returns whether the first date ends at least a whole day before the second begins.</summary>
    public static bool IsBeforeInAnyZone(Edtf first, Edtf second) =>
        IsDefinitelyBefore(first, second) && second.Earliest!.Value.Number - first.Latest!.Value.Number > 1;

    /// <summary>Returns whether the two dates have no day in common.</summary>
    public static bool AreDefinitelyApart(DateStatement? first, DateStatement? second) =>
        IsDefinitelyBefore(first, second) || IsDefinitelyBefore(second, first);

    /// <summary>Returns whether the first date ends before the second begins.</summary>
    public static bool IsDefinitelyBefore(Edtf first, Edtf second) =>
        first.EndsBefore(second) && IsPlain(first) && IsPlain(second);

    /// <summary>Returns whether a date is neither uncertain nor approximate.</summary>
    public static bool IsPlain(Edtf date) => !date.IsUncertain && !date.IsApproximate;
}
