namespace FactTracker.Checking;

/// <summary>Says which of two dates comes first where nothing can be said against it: bounds that overlap, are open or not known leave it open, and
/// so do dates that are uncertain or approximate.</summary>
internal static class DateOrder
{
    /// <summary>Whether the first ends before the second begins.</summary>
    public static bool IsDefinitelyBefore(DateStatement? first, DateStatement? second) =>
        first is DateValue { Date: var a } && second is DateValue { Date: var b } && IsDefinitelyBefore(a, b);

    /// <summary>Whether the two have no day in common.</summary>
    public static bool AreDefinitelyApart(DateStatement? first, DateStatement? second) =>
        IsDefinitelyBefore(first, second) || IsDefinitelyBefore(second, first);

    /// <summary>Whether the first ends before the second begins.</summary>
    public static bool IsDefinitelyBefore(Edtf first, Edtf second) =>
        first.EndsBefore(second) && IsPlain(first) && IsPlain(second);

    /// <summary>Whether a date is stated without reserve.</summary>
    public static bool IsPlain(Edtf date) => !date.IsUncertain && !date.IsApproximate;
}
