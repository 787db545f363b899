namespace FactTracker.History;

/// <summary>Asks claims whether they are about a time. Not thread-safe, because answers are kept.</summary>
/// <param name="time">The time.</param>
/// <param name="match">Which claims count when their time is not known exactly.</param>
internal sealed class TimeQuestion(Edtf time, TimeMatch match)
{
    private const int MostKept = 65_536;

    private readonly EdtfAnswer _least = match == TimeMatch.Certainly ? EdtfAnswer.Yes : EdtfAnswer.Possibly;
    private readonly Dictionary<Edtf, EdtfAnswer> _kept = []; // Many claims are about the same few times.

    /// <summary>Whether a claim is about the time; one without a time always is.</summary>
    public bool HoldsFor(Claim claim) => claim.When is not { } when || AnswerOf(when) >= _least;

    private EdtfAnswer AnswerOf(DateStatement when)
    {
        if (when.AsDate is not { } date) return EdtfAnswer.Possibly;
        if (_kept.TryGetValue(date, out var answer)) return answer;
        answer = date.Overlaps(time);
        if (_kept.Count < MostKept) _kept.Add(date, answer);
        return answer;
    }
}
