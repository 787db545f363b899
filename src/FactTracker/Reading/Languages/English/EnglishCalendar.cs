namespace FactTracker.Reading;

/// <summary>English months, days, seasons, periods and holidays.</summary>
internal static class EnglishCalendar
{
    private static readonly string[] Months =
    [
        "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug", "september sep sept",
        "october oct", "november nov", "december dec",
    ];

    private static readonly string[] Weekdays =
        ["monday mon", "tuesday tue tues", "wednesday wed weds", "thursday thu thur thurs", "friday fri", "saturday sat", "sunday sun"];

    private static readonly (TimeUnit Unit, string Names)[] Periods =
    [
        (TimeUnit.Second, "second seconds"), (TimeUnit.Minute, "minute minutes"), (TimeUnit.Hour, "hour hours"), (TimeUnit.Day, "day days"),
        (TimeUnit.Weekend, "weekend weekends"),
        (TimeUnit.Week, "week weeks"), (TimeUnit.Fortnight, "fortnight fortnights"),
        (TimeUnit.Month, "month months"), (TimeUnit.Quarter, "quarter quarters"), (TimeUnit.Half, "half"),
        (TimeUnit.Year, "year years yr yrs"), (TimeUnit.Decade, "decade decades"), (TimeUnit.Century, "century centuries"),
        (TimeUnit.Millennium, "millennium millennia"),
    ];

    private static readonly string[] Decades =
        ["noughties", "", "twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties"];

    // A day of a month; the n-th weekday of a month (5 for the last) with days to add; days from Easter Sunday.
    private static readonly (string Rule, string Names)[] Holidays =
    [
        ("12-25", "christmas,christmas day,xmas"), ("12-24", "christmas eve"), ("12-26", "boxing day"),
        ("12-31", "new year ' s eve,new year ’ s eve,new year 's eve,new years eve,new year's eve,new year’s eve"),
        ("01-01", "new year ' s day,new year ’ s day,new year 's day,new years day,new year's day,new year’s day,new year day"),
        ("02-14", "valentine's day,valentine’s day,valentines day,valentine day"),
        ("03-17", "st patrick's day,st . patrick's day,saint patrick's day"),
        ("04-01", "april fools' day,april fool's day,april fools day,april fools"), ("04-22", "earth day"),
        ("05-01", "may day,international workers' day"), ("05-04", "star wars day"), ("05-05", "cinco de mayo"), ("07-14", "bastille day"),
        ("11-01", "all saints' day,all saints day"), ("11-02", "all souls' day,all souls day"), ("01-06", "epiphany"),
        ("02-02", "groundhog day"), ("06-14", "flag day"), ("01-26", "australia day"), ("07-01", "canada day"), ("04-25", "anzac day"),
        ("06-19", "juneteenth,freedom day,jubilee day"),
        ("07-04", "independence day,the fourth of july,fourth of july"),
        ("10-31", "halloween"), ("11-11", "veterans day,armistice day,remembrance day"), ("11-05", "guy fawkes day"),
        ("03-08", "international women's day,women's day"),
        ("01:1:3", "martin luther king day,mlk day,martin luther king jr . day"),
        ("02:1:3", "presidents' day,presidents day,president's day,washington's birthday"), ("05:1:5", "memorial day"),
        ("09:1:1", "labor day,labour day"),
        ("10:1:2", "columbus day,indigenous peoples' day"), ("11:4:4", "thanksgiving,thanksgiving day"),
        ("11:4:4:1", "black friday"), ("11:4:4:4", "cyber monday"), ("05:7:2", "mother's day,mothers day,mother’s day"),
        ("06:7:3", "father's day,fathers day,father’s day"),
        ("E0", "easter,easter sunday,easter day"), ("E1", "easter monday"),
        ("E-2", "good friday"), ("E-46", "ash wednesday"), ("E-7", "palm sunday"), ("E49", "pentecost,whit sunday"),
    ];

    public static void AddTo(LexiconBuilder words)
    {
        for (var month = 0; month < Months.Length; month++)
        {
            var number = month + 1;
            words.Words(Months[month], word => word with { Month = number });
        }

        for (var day = 0; day < Weekdays.Length; day++)
        {
            var number = day + 1;
            words.Words(Weekdays[day], word => word with { Weekday = number });
        }

        for (var decade = 0; decade < Decades.Length; decade++)
        {
            var first = decade * 10;
            words.Words(Decades[decade], word => word with { Decade = first });
        }

        foreach (var (unit, names) in Periods)
        {
            words.Words(names, word => word with { TimeUnit = unit });
        }

        foreach (var (rule, names) in Holidays)
        {
            words.Phrases(PhraseKind.Holiday, names, phrase => phrase with { Text = rule });
        }

        words
            .Words("spring springtime", word => word with { Season = 21 })
            .Words("summer summertime", word => word with { Season = 22 })
            .Words("autumn fall", word => word with { Season = 23 })
            .Words("winter wintertime", word => word with { Season = 24 })
            .Words("year", WordUse.YearWord);
    }
}
