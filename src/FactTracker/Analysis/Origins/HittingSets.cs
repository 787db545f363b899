using System.Numerics;

namespace FactTracker.Analysis;

/// <summary>
/// Finds the least number of items that have at least one in common with each of some sets (the minimum hitting set): exact by branch and
/// bound as long as that takes few steps, otherwise a lower bound, the number of sets found that have nothing in common with one another.
/// </summary>
internal sealed class HittingSets
{
    private const int MostSets = 64; // One bit each.
    private const int MostSteps = 20_000; // Some milliseconds.
    private const int MostMasks = 1000; // They are compared with one another.
    private readonly List<ulong> _masks;
    private readonly ulong[] _neighbours;
    private readonly int[] _ways; // The number of items that hit each set.
    private int _steps;
    private int _best;

    private HittingSets(List<ulong> masks, int sets)
    {
        _masks = masks;
        (_neighbours, _ways) = (new ulong[sets], new int[sets]);
        for (var set = 0; set < sets; set++)
        {
            foreach (var mask in masks)
            {
                if ((mask >> set & 1) == 0) continue;
                _neighbours[set] |= mask;
                _ways[set]++;
            }
        }
    }

    /// <summary>Returns the least number, and whether it is exact or a lower bound.</summary>
    /// <param name="sets">The sets, none of them empty; their items are any numbers. The result depends on the order of neither.</param>
    public static (int Number, bool IsExact) Least(IReadOnlyList<int[]> sets)
    {
        var forced = sets.Where(set => set.Length == 1).Select(set => set[0]).ToHashSet();
        var open = sets.Where(set => !set.Any(forced.Contains)).ToList();
        var (number, isExact) = (forced.Count, true);
        foreach (var part in Parts(open))
        {
            var (more, isExactPart) = OfPart(part);
            number += more;
            isExact &= isExactPart;
        }

        return (number, isExact);
    }

    private static (int Number, bool IsExact) OfPart(List<int[]> sets)
    {
        sets = [.. sets.DistinctBy(set => string.Join(' ', set.Order()))];
        if (sets.Count == 1 || Intersection(sets).Count > 0) return (1, true);
        var packed = Packing(sets);
        if (sets.Count > MostSets) return (packed, false);
        if (Masks(sets) is not { } masks) return (packed, false);
        var search = new HittingSets(masks, sets.Count) { _best = sets.Count };
        var everything = sets.Count == MostSets ? ulong.MaxValue : (1UL << sets.Count) - 1;
        return search.Branch(everything) is { } least ? (least, true) : (packed, false);
    }

    private static HashSet<int> Intersection(List<int[]> sets)
    {
        var common = sets[0].ToHashSet();
        for (var i = 1; i < sets.Count && common.Count > 0; i++)
        {
            common.IntersectWith(sets[i]);
        }

        return common;
    }

    // For each item the sets that it is in, without items that are in no other sets than another item; null if there are too many.
    private static List<ulong>? Masks(List<int[]> sets)
    {
        var masks = new Dictionary<int, ulong>();
        for (var set = 0; set < sets.Count; set++)
        {
            foreach (var item in sets[set])
            {
                masks[item] = masks.GetValueOrDefault(item) | 1UL << set;
            }
        }

        var (distinct, kept) = (masks.Values.ToHashSet(), new List<ulong>());
        if (distinct.Count > MostMasks) return null;
        foreach (var mask in distinct.OrderByDescending(BitOperations.PopCount).ThenBy(mask => mask))
        {
            if (!kept.Any(other => (mask & ~other) == 0)) kept.Add(mask);
        }

        return kept;
    }

    // Sets that have nothing in common need one item each. The smallest come first.
    private static int Packing(List<int[]> sets)
    {
        var (used, number) = (new HashSet<int>(), 0);
        foreach (var set in sets.OrderBy(set => set.Length).ThenBy(set => string.Join(' ', set.Order()), StringComparer.Ordinal))
        {
            if (set.Any(used.Contains)) continue;
            used.UnionWith(set);
            number++;
        }

        return number;
    }

    private static IEnumerable<List<int[]>> Parts(List<int[]> sets)
    {
        var joined = new DisjointSets(sets.Count);
        var first = new Dictionary<int, int>();
        for (var set = 0; set < sets.Count; set++)
        {
            foreach (var item in sets[set])
            {
                if (!first.TryAdd(item, set)) joined.Unite(first[item], set);
            }
        }

        return Enumerable.Range(0, sets.Count).GroupBy(joined.Find).Select(part => part.Select(set => sets[set]).ToList());
    }

    // The depth of the search is at most the number of sets.
    private int? Branch(ulong open, int chosen = 0)
    {
        if (++_steps > MostSteps) return null;
        if (open == 0) return _best = Math.Min(_best, chosen);
        if (chosen + Bound(open) >= _best) return _best;
        var set = Hardest(open);
        foreach (var mask in _masks)
        {
            if ((mask >> set & 1) != 0 && Branch(open & ~mask, chosen + 1) is null) return null;
        }

        return _best;
    }

    private int Bound(ulong open)
    {
        var number = 0;
        for (; open != 0; number++)
        {
            open &= ~_neighbours[BitOperations.TrailingZeroCount(open)];
        }

        return number;
    }

    // The open set with the fewest ways to hit it.
    private int Hardest(ulong open)
    {
        var (hardest, fewest) = (0, int.MaxValue);
        for (var rest = open; rest != 0; rest &= rest - 1)
        {
            var set = BitOperations.TrailingZeroCount(rest);
            if (_ways[set] < fewest) (hardest, fewest) = (set, _ways[set]);
        }

        return hardest;
    }
}
