using NodaTime;

namespace FactTracker.PostgreSql.Sql;

/// <summary>Instants as columns: seconds since 1970, rounded down, and nanoseconds.</summary>
internal static class Instants
{
    public static long SecondOf(Instant instant) => instant.ToUnixTimeSeconds();

    public static int NanosecondOf(Instant instant) =>
        (int)(instant - Instant.FromUnixTimeSeconds(instant.ToUnixTimeSeconds())).ToInt64Nanoseconds();

    public static Instant Of(long second, int nanosecond) => Instant.FromUnixTimeSeconds(second).PlusNanoseconds(nanosecond);
}
