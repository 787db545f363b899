using FactTracker.Values;

namespace FactTracker.Analysis;

/// <summary>The lanes of units, each looked up once.</summary>
internal sealed class UnitLanes
{
    private readonly Dictionary<string, UnitLane> _units = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _keys = new(StringComparer.Ordinal);

    public UnitLane Of(Unit unit)
    {
        if (_units.TryGetValue(unit.Symbol, out var lane)) return lane;
        var scale = UnitScale.Of(unit);
        if (!_keys.TryGetValue(scale.Key, out var number)) _keys.Add(scale.Key, number = _keys.Count);
        _units.Add(unit.Symbol, lane = new UnitLane(number, scale));
        return lane;
    }
}
