using System.Globalization;

namespace FactTracker.Wording.Dates;

/// <summary>Dates in Russian, framed so that what is filled in can stay uninflected.</summary>
internal static class RussianDates
{
    public static DatePhrases Table { get; } = new()
    {
        Culture = CultureInfo.GetCultureInfo("ru"),
        DayOfMonth = "{0} {1} {2}",
        MonthOfYear = "{0} {1}",
        BeforeEra = "{0} до н. э.",
        AtTime = "{0}, {1}",
        Decade = "{0}-е годы",
        SomeMonthIn = "один из месяцев: {0}",
        SomeDayIn = "один из дней: {0}",
        Some = ["один из годов {0}", "один из месяцев {0}", "один из дней {0}"],
        Between = "между {0} и {1}",
        Estimated = "по оценке {0} ({1})",
        About = "примерно {0}",
        Uncertain = "не точно известно",
        Approximate = "приблизительно",
        Parts = ["год", "месяц", "день"],
        FromTo = "{0} — {1}",
        Since = "начиная с: {0}",
        FromUnknown = "начиная с: {0}, конец неизвестен",
        Until = "вплоть до: {0}",
        UntilUnknown = "вплоть до: {0}, начало неизвестно",
        Always = "в любое время",
        OrLater = "{0} или позже",
        OrEarlier = "{0} или раньше",
        AllFromTo = "все: {0} — {1}",
        AllSince = "все начиная с: {0}",
        AllUntil = "все вплоть до: {0}",
        Or = "или",
        And = "и",
        Northern = "северное полушарие",
        Southern = "южное полушарие",
        SubYears =
        [
            "весна {0}", "лето {0}", "осень {0}", "зима {0}",
            "первый квартал {0}", "второй квартал {0}", "третий квартал {0}", "четвёртый квартал {0}",
            "первая треть {0}", "вторая треть {0}", "последняя треть {0}",
            "первое полугодие {0}", "второе полугодие {0}",
        ],
    };
}
