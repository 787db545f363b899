namespace FactTracker.Reading;

/// <summary>
/// The time a draft claim is about, and the time at which it was stated. A time that is not certain is left empty, with the reason.
/// </summary>
internal static class DraftTime
{
    private const string Member = "when";

    public static DateStatement? Of(DraftField field, IReadOnlyList<Mention> all, TimeLink link)
    {
        var time = link.Time >= 0 ? all[link.Time] : null;
        if (Fieldwork(field, link, time) is { } fieldwork)
        {
            field.Explain(Member, "the survey it is taken from was carried out then");
            return new DateValue(fieldwork);
        }

        if (time is null || !link.IsBound)
        {
            var why = TimeReasons.WhyEmpty(link.Verdict, time?.Text ?? "");
            if (link.Verdict == TimeVerdict.NoTime) field.LeaveUsual(Member, why);
            else field.Leave(Member, why);
            return null;
        }

        if (time.IsUnsure)
        {
            field.Leave(Member, $"\"{time.Text}\" can be counted from several times");
            return null;
        }

        if (time.Value is not DateValue date)
        {
            field.Leave(Member, $"the text does not determine \"{time.Text}\"", time);
            return new UnknownValue { Words = time.Text };
        }

        var reason = TimeReasons.Why(link.Verdict, time.Text);
        if (link.Verdict is TimeVerdict.Carried or TimeVerdict.Report) field.Guess(Member, reason, time);
        else if (link.Verdict == TimeVerdict.Stands) field.ExplainUsual(Member, reason, time);
        else field.Explain(Member, reason, time);
        return Worded(date, time);
    }

    public static DateStatement? Stated(DraftField field, IReadOnlyList<Mention> all, TimeLink link)
    {
        if (link.Stated < 0 || all[link.Stated] is not { Value: DateValue date, IsUnsure: false } time) return null;
        field.Explain("stated", $"\"{time.Text}\" stands with the verb of speaking", time);
        return Worded(date, time);
    }

    // A share that is taken from a survey is of the time at which people were asked, unless it stands with a time of its own. "Since
    // April" is no such time: the survey measured what has changed since then.
    private static Edtf? Fieldwork(DraftField field, TimeLink link, Mention? time)
    {
        if (field.Value?.Kind is not (MentionKind.Percentage or MentionKind.PercentagePoints or MentionKind.Fraction or MentionKind.Range))
            return null;
        var isSince = link.IsBound && time is { Value: DateValue { Date: { IntervalEnd: null, Kind: EdtfKind.Interval } } };
        return isSince || link.Verdict is TimeVerdict.NoTime or TimeVerdict.Elsewhere or TimeVerdict.Carried or TimeVerdict.Report
            or TimeVerdict.Source or TimeVerdict.Spoken or TimeVerdict.Compared or TimeVerdict.Now or TimeVerdict.Tense
            ? field.Survey?.Details.Fieldwork
            : null;
    }

    private static DateValue Worded(DateValue date, Mention time) =>
        date.Date.ToString() == time.Text ? date : date with { Words = time.Text };
}
