using FactTracker.Analysis;
using FactTracker.Storage;

namespace FactTracker.Parquet;

/// <summary>What the columns say of a date.</summary>
internal sealed class DateReading
{
    private DateReading(Edtf date)
    {
        (Text, Earliest, Latest) = (date.ToString(), date.Earliest?.Number, date.Latest?.Number);
        Days = IndexDays.Of(date);
        var time = TimeReading.Of(date, ConflictPolicy.Default.Dates);
        (From, To, IsQualified, NeedsEdtf) = (time.Start, time.End, time.IsQualified, time.NeedsDates);
        Key = TimeKey.Of(time);
    }

    /// <summary>The canonical text.</summary>
    public string Text { get; }

    /// <summary>The first day that it may mean; null where open or unknown.</summary>
    public long? Earliest { get; }

    /// <summary>The last day that it may mean; null where open or unknown.</summary>
    public long? Latest { get; }

    /// <summary>Whether these days are certain.</summary>
    public IndexDays Days { get; }

    /// <summary>The first second that conflicts take it to cover.</summary>
    public long From { get; }

    /// <summary>The last second that conflicts take it to cover.</summary>
    public long To { get; }

    /// <summary>Whether a part is uncertain or approximate.</summary>
    public bool IsQualified { get; }

    /// <summary>Whether the seconds are not enough to compare it.</summary>
    public bool NeedsEdtf { get; }

    /// <summary>What two times have in common that are the same; see <see cref="TimeKey"/>.</summary>
    public string? Key { get; }

    public static DateReading Of(Edtf date) => new(date);
}
