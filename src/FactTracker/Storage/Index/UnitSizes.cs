using System.Collections.Concurrent;
using FactTracker.Values;

namespace FactTracker.Storage;

/// <summary>The sizes of units. Reading one takes microseconds, and claims share few units.</summary>
internal static class UnitSizes
{
    private const int MostKept = 4_096;

    private static readonly ConcurrentDictionary<Unit, UnitSize> Kept = new();

    public static UnitSize Of(Unit unit)
    {
        if (Kept.TryGetValue(unit, out var kept)) return kept;
        var size = Read(unit);
        if (Kept.Count < MostKept) Kept.TryAdd(unit, size);
        return size;
    }

    private static UnitSize Read(Unit unit)
    {
        var scale = UnitScale.Of(unit);
        return new UnitSize(
            scale.Key, DoubleRange.Nearest(scale.Factor) * Math.Pow(Math.PI, scale.Pi), scale.Zero is { } zero
                ? DoubleRange.Nearest(zero) : 0);
    }
}
