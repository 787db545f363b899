using System.Text.Json;
using FactTracker.Serialization.Writing;

namespace FactTracker.Serialization.Converters;

/// <summary>Writes ranges on their own, with the members that they have within a quantity.</summary>
internal static class RangeWriter
{
    public static void Write(Utf8JsonWriter json, ValueRange range) => Write(json, range.Lower, range.Upper);

    public static void Write(Utf8JsonWriter json, ProbabilityInterval interval) =>
        Write(json, new Bound(interval.Lower, interval.LowerExcluded), new Bound(interval.Upper, interval.UpperExcluded));

    private static void Write(Utf8JsonWriter json, Bound? lower, Bound? upper)
    {
        var members = new ObjectWriter(json, Extensions.Empty);
        members.Bounds(lower, upper);
        members.End();
    }
}
