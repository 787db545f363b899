using FactTracker.Json;

namespace FactTracker.Interchange;

/// <summary>
/// Compares paths by their shapes: by all steps but the place of a record and the first two indexes within it.
/// </summary>
internal sealed class PathShapes : IEqualityComparer<JsonPath>
{
    /// <summary>The largest number of holes in a shape: one for the record and two for indexes within it.</summary>
    public const int MostHoles = 3;

    public bool Equals(JsonPath? x, JsonPath? y)
    {
        if (x is null || y is null) return x is null && y is null;
        var (list, index) = Measured(x);
        while (x.Parent is { } xs && y.Parent is { } ys)
        {
            if (x.Name != y.Name) return false;
            if (x.Name is null && !IsHole(list, --index) && x.Index != y.Index) return false;
            (x, y) = (xs, ys);
        }

        return x.Parent is null && y.Parent is null;
    }

    public int GetHashCode(JsonPath obj)
    {
        var (list, index) = Measured(obj);
        var hash = 0;
        for (var step = obj; step.Parent is { } parent; step = parent)
        {
            var part = step.Name?.GetHashCode(StringComparison.Ordinal) ?? (IsHole(list, --index) ? -1 : step.Index);
            hash = unchecked((hash * 31) + part);
        }

        return hash;
    }

    /// <summary>Returns the list of the record that a path leads to.</summary>
    public static RecordList ListOf(JsonPath path) => Measured(path).List;

    /// <summary>Returns what is in the holes of a path, or 0 for those that it does not have.</summary>
    public static (int Place, int First, int Second) HolesOf(JsonPath path)
    {
        var (list, index) = Measured(path);
        var holes = (Place: 0, First: 0, Second: 0);
        for (var step = path; list != RecordList.None && step.Parent is { } parent; step = parent)
        {
            if (step.Name is not null) continue;
            switch (--index)
            {
                case 0: holes.Place = step.Index; break;
                case 1: holes.First = step.Index; break;
                case 2: holes.Second = step.Index; break;
            }
        }

        return holes;
    }

    // The list and the number of indexes.
    private static (RecordList List, int Indexes) Measured(JsonPath path)
    {
        var (indexes, first, second) = (0, (JsonPath?)null, (JsonPath?)null);
        for (var step = path; step.Parent is { } parent; step = parent)
        {
            if (step.Name is null) indexes++;
            (first, second) = (step, first);
        }

        return (RecordLists.Of(first, second), indexes);
    }

    private static bool IsHole(RecordList list, int index) => list != RecordList.None && index < MostHoles;
}
