using System.Globalization;
using FactTracker.Dates;

namespace FactTracker.Wording.Dates;

/// <summary>Formats single dates in one language: the date and its qualifiers.</summary>
internal sealed class SingleDateWording(DatePhrases phrases)
{
    private const int SeasonPart = 3;
    private readonly CalendarWording _calendar = new(phrases);
    private readonly YearWording _years = new(phrases);

    public DatePhrase ToPhrase(Edtf date) => date.Node switch
    {
        LongYear year => Qualify(_years.ToPhrase(year), year.Qualifier),
        TimedDate time => phrases.AtTime.Fill(_calendar.ToPhrase(time.Date), Time(time)),
        _ => Whole(date.Calendar),
    };

    // A qualifier of the whole date is part of the sentence. Qualifiers of single parts are listed after it.
    private DatePhrase Whole(CalendarDate date)
    {
        var words = _calendar.ToPhrase(date);
        if (CalendarText.GroupEnd(date) == date.Last) return Qualify(words, date.Qualifier(CalendarDate.YearPart));
        var notes = Notes(date, EdtfQualifier.Uncertain, phrases.UncertainParts).ToList();
        notes.AddRange(Notes(date, EdtfQualifier.Approximate, phrases.ApproximateParts));
        return notes.Count == 0 ? words : Noted(words, notes);
    }

    private static IEnumerable<string> Notes(CalendarDate date, EdtfQualifier qualifier, IReadOnlyList<string> notes) =>
        from part in Enumerable.Range(0, date.Last + 1)
        where (date.Qualifier(part) & qualifier) != 0
        select notes[date.IsSeason && part == CalendarDate.MonthPart ? SeasonPart : part];

    private DatePhrase Qualify(DatePhrase words, EdtfQualifier qualifier)
    {
        var isApproximate = (qualifier & EdtfQualifier.Approximate) != 0;
        var notes = new List<string>();
        if (isApproximate && words.IsVague) notes.Add(phrases.Approximate);
        if ((qualifier & EdtfQualifier.Uncertain) != 0) notes.Add(phrases.Uncertain);
        if (isApproximate && !words.IsVague) words = phrases.About.Fill(words);
        return notes.Count == 0 ? words : Noted(words, notes);
    }

    private static DatePhrase Noted(DatePhrase words, List<string> notes) => words.Map(form => $"{form} ({string.Join(", ", notes)})");

    private static string Time(TimedDate time)
    {
        var zone = time.Zone switch { "" => "", "Z" => " UTC", var offset => $" UTC{offset}" };
        return string.Create(CultureInfo.InvariantCulture, $"{time.Hour:00}:{time.Minute:00}:{time.Second:00}{zone}");
    }
}
