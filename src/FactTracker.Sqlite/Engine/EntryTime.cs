using NodaTime;

namespace FactTracker.Sqlite.Engine;

/// <summary>Recorded times as two columns, exact to the nanosecond and in the order of time.</summary>
internal static class EntryTime
{
    private static readonly Instant Epoch = NodaConstants.UnixEpoch;

    public static (long Seconds, long Nanoseconds) Of(Instant at)
    {
        var seconds = at.ToUnixTimeSeconds();
        return (seconds, (at - Instant.FromUnixTimeSeconds(seconds)).SubsecondNanoseconds);
    }

    public static Instant Read(Statement row, int column) =>
        Epoch + Duration.FromSeconds(row.Long(column)) + Duration.FromNanoseconds(row.Long(column + 1));
}
