namespace FactTracker.Reading;

/// <summary>English phrases that locate dates: since, until, ago and others.</summary>
internal static class EnglishDatePhrases
{
    public static void AddTo(LexiconBuilder words) => words
        .Phrases(
            PhraseKind.Since,
            "since,ever since,starting,starting on,starting in,starting from,beginning,beginning on,beginning in,beginning from,as " +
            "from,effective,effective from,>=,> =,≥,onwards from,no earlier than,not earlier than,as early as,on or after")
        .Phrases(PhraseKind.Since, "as of,as at", phrase => phrase with { IsLoose = true }) // The value at that date.
        .Phrases(
            PhraseKind.Until,
            "until,till,up to,through,as late as,no later than,not later than,up until,by,by the,ending,ending on,ending in,<=,< =,≤,on " +
            "or before,prior to or in")
        .Phrases(PhraseKind.Before, "before,pre -,prior to,earlier than,ahead of,in advance of,sooner than,previous to,preceding,<")
        .Phrases(PhraseKind.After, "after,post -,later than,following,subsequent to,>")
        .Phrases(PhraseKind.Circa, "circa,ca,ca .,c,c .")
        .Phrases(
            PhraseKind.Circa,
            "approx,approx .,approximately,about,around,roughly,~,sometime around,in about,in around,in or about,some time around",
            phrase => phrase with { IsLoose = true })
        .Phrases(PhraseKind.Perhaps, "maybe,perhaps,possibly,probably,uncertain,uncertain :,presumably")
        .Phrases(PhraseKind.Early,
            "early,early in,the beginning of,beginning of,the start of,start of,at the beginning of,at the start of,the early part " +
            "of,the early,the first part of,the early days of,the opening of,early -")
        .Phrases(PhraseKind.Early, "the turn of,turn of", phrase => phrase with { IsLoose = true })
        .Phrases(PhraseKind.Middle, "mid,mid -,mid –,middle of,the middle of,the mid,the mid -,mid-,midway through,the middle part of")
        .Phrases(PhraseKind.YearEnd, "year end,year - end,year ’ s end,year ' s end,end of year")
        .Phrases(
            PhraseKind.Late,
            "late,late in,the end of,end of,at the end of,the late,the latter part of,the close of,the late part of,late -,the last part " +
            "of,end -")
        .Phrases(PhraseKind.BeforeEra, "bc,bce,b.c.,b.c.e.,b . c .")
        .Phrases(PhraseKind.Era, "ad,ce,a.d.,c.e.")
        .Phrases(
            PhraseKind.Today,
            "today,tonight,this day,the current day,current day,current date,this morning,this afternoon,this " +
            "evening,the present day,today 's date",
            phrase => phrase with { Number = 0 })
        .Phrases(PhraseKind.Today, "now,the present", phrase => phrase with { Number = 0, IsRecent = true })
        .Phrases(PhraseKind.Today, "present,date", phrase => phrase with { Number = 0, IsLoose = true })
        .Phrases(PhraseKind.Today, "yesterday,last night,the previous day", phrase => phrase with { Number = -1 })
        .Phrases(PhraseKind.Today, "the day before yesterday,day before yesterday", phrase => phrase with { Number = -2 })
        .Phrases(PhraseKind.Today, "tomorrow,the next day,the following day,tmr", phrase => phrase with { Number = 1 })
        .Phrases(PhraseKind.Today, "the day after tomorrow,day after tomorrow", phrase => phrase with { Number = 2 })
        .Phrases(
            PhraseKind.Last,
            "last,past,the last,the past,this past,the most recent")
        .Phrases(
            PhraseKind.Last, "previous,the previous,preceding,the preceding,prior,the prior", phrase => phrase with { IsLoose = true })
        .Phrases(PhraseKind.Next, "next,coming,upcoming,the coming,the upcoming,this coming")
        .Phrases(PhraseKind.Next, "following,the following", phrase => phrase with { IsLoose = true })
        .Phrases(PhraseKind.Next, "the next", phrase => phrase with { IsLoose = true, IsRecent = true })
        .Phrases(PhraseKind.This, "this,current,the current,the present,this current,present,this calendar,the calendar")
        .Phrases(PhraseKind.This, "the", phrase => phrase with { IsLoose = true })
        .Phrases(PhraseKind.Other, "the same,same,that,that same,the very same")
        .Phrases(PhraseKind.AfterNext, "after next")
        .Phrases(PhraseKind.BeforeLast, "before last")
        .Phrases(PhraseKind.Ending, "to,up to,ending,ending in,ending on,ended,ended in,ended on,to the end of,until,through")
        .Phrases(PhraseKind.FiscalYear, "fiscal year,fiscal,financial year,fy,tax year,the fiscal year,the financial year")
        .Phrases(PhraseKind.Onwards, "on,onwards,onward,forward,forwards")
        .Phrases(PhraseKind.Or, "or")
        .Phrases(PhraseKind.SoFar, "earlier,so far,until now,to date")
        .Phrases(PhraseKind.Later, "later,the rest of,rest of,the remainder of,remainder of")
        .Phrases(PhraseKind.Ago, "ago,before now,before today,back")
        .Phrases(PhraseKind.Ago, "earlier,before that", phrase => phrase with { IsLoose = true })
        .Phrases(PhraseKind.FromToday, "from now,from today,hence,after today,' time,’ time,' s time,’ s time")
        .Phrases(PhraseKind.FromToday, "later,after that,from then", phrase => phrase with { IsLoose = true })
        .Phrases(PhraseKind.During, "within", phrase => phrase with { IsLoose = true })
        .Phrases(PhraseKind.During, "over,in,for,during,throughout,over the course of,in the course of,across")
        .Phrases(PhraseKind.Vague, "recent", phrase => phrase with { IsRecent = true })
        .Phrases(PhraseKind.Vague, "several,a few,some,many,a number of,a couple of,few,various,countless,numerous")
        .Phrases(PhraseKind.Couple, "a couple of,a couple,couple of");
}
