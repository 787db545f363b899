namespace FactTracker.Analysis;

/// <summary>Writes the time that two claims share in the form of an EDTF interval.</summary>
internal static class TimeOverlap
{
    public static string? Of(in TimeReading one, in TimeReading other, EdtfPolicy policy)
    {
        if (one.State != TimeState.Dated || other.State != TimeState.Dated) return null;
        var (a, b) = (one.Date.ExtentUnder(policy), other.Date.ExtentUnder(policy));
        if (a.Intersection(b) is not { } shared) return null;
        var (first, second) = (one.Date.ToString(), other.Date.ToString());
        if (a == b) return string.CompareOrdinal(first, second) <= 0 ? first : second;
        if (shared == a) return first;
        return shared == b ? second : $"{TextOf(shared.Start)}/{TextOf(shared.End)}";
    }

    private static string TextOf(EdtfBound bound) => bound.IsUnknown ? "" : bound.ToString();
}
