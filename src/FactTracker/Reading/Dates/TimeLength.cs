using NodaTime;

namespace FactTracker.Reading;

/// <summary>A parsed length of time: "5 years 1 month 12 days".</summary>
/// <param name="Period">The length.</param>
/// <param name="Finest">Its finest unit.</param>
/// <param name="End">The position after it.</param>
internal readonly record struct TimeLength(Period Period, TimeUnit Finest, int End)
{
    private const int MostParts = 4;
    private const int MostUnits = 5000;

    /// <summary>The length that starts at a position, or null.</summary>
    public static TimeLength? Read(Passage passage, int at)
    {
        if (!passage.HasTimeUnits) return null;
        var length = default(TimeLength?);
        for (var parts = 0; parts < MostParts; parts++)
        {
            var place = length?.End ?? at;
            if (length is not null && (passage[place].Symbol == ',' || passage[place].Entry.Can(WordUse.And))) place++;
            if (Part(passage, place) is not { } part) break;
            length = length is { } sum ? new TimeLength(sum.Period + part.Period, part.Finest, part.End) : part;
        }

        return length;
    }

    private static TimeLength? Part(Passage passage, int at)
    {
        var isOne = passage[at].Entry.Can(WordUse.Article);
        var number = isOne ? null : NumberGrammar.Read(passage, at);
        var couple = passage.Find(PhraseKind.Couple, at);
        var place = couple?.End ?? (isOne ? at + 1 : number?.End ?? at);
        var count = couple is not null ? 2 : isOne ? 1 : number?.Value ?? 0;
        if (number is { Form: NumberForm.Fraction } && passage[place].Entry.Can(WordUse.Article)) place++; // "half a century"
        if (passage[place].IsDash && passage[place].IsGlued) place++;
        var unit = passage[place].Entry.TimeUnit;
        if (count is < 0.5m or > MostUnits || unit is TimeUnit.None or TimeUnit.Half or TimeUnit.Quarter) return null;
        return PeriodOf(unit, count) is { } period ? new TimeLength(period, unit, place + 1) : null;
    }

    // Half years are converted to months. A calendar has no other fractions of units.
    private static Period? PeriodOf(TimeUnit unit, decimal count)
    {
        if (decimal.Truncate(count) == count) return TimeUnits.PeriodOf(unit, (int)count);
        if (unit == TimeUnit.Year && decimal.Truncate(count * 2) == count * 2) return Period.FromMonths((int)(count * 12));
        var years = unit switch { TimeUnit.Decade => 10 * count, TimeUnit.Century => 100 * count, _ => 0 };
        return years != 0 && decimal.Truncate(years) == years ? Period.FromYears((int)years) : null;
    }
}
