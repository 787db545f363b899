namespace FactTracker.Analysis;

/// <summary>Compares the dates of claims with a date.</summary>
/// <remarks>
/// Claims share few dates, so the answers are kept. An interval in a query is asked about from its first day to its last: 2020/2024 begins
/// on 1 January 2020, whereas a claim about 2020/2024 may begin on any day of 2020.
/// </remarks>
internal sealed class DateQuestion(Edtf date, QueryOperator comparison, EdtfPolicy policy)
{
    private const int MostKept = 65_536; // The days of 179 years.

    private const AllenRelations EndsNoLater = AllenRelations.Before | AllenRelations.Meets | AllenRelations.Overlaps
        | AllenRelations.Within | AllenRelations.FinishedBy;

    private const AllenRelations BeginsNoEarlier = AllenRelations.After | AllenRelations.MetBy | AllenRelations.OverlappedBy
        | AllenRelations.Within | AllenRelations.StartedBy;

    private readonly Edtf _days = WholeDays(date, policy);
    private readonly Dictionary<Edtf, Truth> _kept = [];

    /// <summary>The answer for a date.</summary>
    public Truth Of(Edtf other)
    {
        if (_kept.TryGetValue(other, out var answer)) return answer;
        answer = (Truth)Ask(other);
        if (_kept.Count < MostKept) _kept.Add(other, answer);
        return answer;
    }

    /// <summary>An interval of whole days, where its ends are known or open; otherwise the date itself.</summary>
    public static Edtf WholeDays(Edtf date, EdtfPolicy policy) =>
        date is { Kind: EdtfKind.Interval, IsUncertain: false, IsApproximate: false, HasUnspecified: false }
            && Edtf.TryParse(date.ExtentUnder(policy).ToString(), out var days)
            ? days
            : date;

    private EdtfAnswer Ask(Edtf other) => comparison switch
    {
        QueryOperator.Equal => other == date ? EdtfAnswer.Yes : other.Is(AllenRelations.Equals, _days, policy),
        QueryOperator.Less or QueryOperator.Before => other.IsBefore(_days, policy),
        QueryOperator.Greater or QueryOperator.After => other.IsAfter(_days, policy),
        QueryOperator.AtMost => other.Is(EndsNoLater, _days, policy),
        QueryOperator.AtLeast => other.Is(BeginsNoEarlier, _days, policy),
        QueryOperator.During => other.Is(AllenRelations.Within, _days, policy),
        QueryOperator.Contains => other.Is(AllenRelations.Covers, _days, policy),
        _ => other.Overlaps(_days, policy),
    };
}
