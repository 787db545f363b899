using NodaTime;

namespace FactTracker.Parquet;

/// <summary>A column of instants, rounded down to milliseconds. One that a <see cref="DateTime"/> cannot hold is left out.</summary>
internal readonly struct TimeColumn(NumberColumn<DateTime> column)
{
    private static readonly Instant First = Instant.FromUtc(1, 1, 1, 0, 0);

    public void Add(Instant? time) => column.Add(
        time is { } instant && instant >= First
            ? DateTime.UnixEpoch.AddMilliseconds(instant.ToUnixTimeMilliseconds())
            : null);
}
