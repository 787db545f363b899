using System.Numerics;

namespace FactTracker.Dates;

/// <summary>
/// Finds the relations that hold between some interval of one block and some interval of another. Each relation is a few inequalities
/// between the four ends. With the bounds of each end, they can be met exactly when raising the lower bounds as far as the inequalities
/// require exceeds no upper bound.
/// </summary>
internal static class AllenSolver
{
    private const int StartA = 0, EndA = 1, StartB = 2, EndB = 3, Ends = 4;
    private const int LastBit = 12;

    /// <summary>The first end plus the distance is at most the second end.</summary>
    private readonly record struct AtMost(int First, int Distance, int Second);

    private static readonly (AllenRelations Relation, AtMost[] Conditions)[] Forward =
    [
        (AllenRelations.Before, [new(EndA, 2, StartB)]),
        (AllenRelations.Meets, [new(EndA, 1, StartB), new(StartB, -1, EndA)]),
        (AllenRelations.Overlaps, [new(StartA, 1, StartB), new(StartB, 0, EndA), new(EndA, 1, EndB)]),
        (AllenRelations.Starts, [new(StartA, 0, StartB), new(StartB, 0, StartA), new(EndA, 1, EndB)]),
        (AllenRelations.During, [new(StartB, 1, StartA), new(EndA, 1, EndB)]),
        (AllenRelations.Finishes, [new(EndA, 0, EndB), new(EndB, 0, EndA), new(StartB, 1, StartA)]),
        (AllenRelations.Equals, [new(StartA, 0, StartB), new(StartB, 0, StartA), new(EndA, 0, EndB), new(EndB, 0, EndA)]),
    ];

    /// <summary>
    /// The relations that hold between some interval of one block and some of the other, in addition to those known already.
    /// </summary>
    public static AllenRelations Between(CandidateBlock a, CandidateBlock b, AllenRelations known)
    {
        if (a.EndTo + 2 <= b.StartFrom) return AllenRelations.Before;
        if (b.EndTo + 2 <= a.StartFrom) return AllenRelations.After;
        var found = AllenRelations.None;
        foreach (var (relation, conditions) in Forward)
        {
            if ((known & relation) == 0 && CanHold(a, b, conditions)) found |= relation;
            var converse = Converse(relation);
            if (converse != relation && (known & converse) == 0 && CanHold(b, a, conditions)) found |= converse;
        }

        return found;
    }

    /// <summary>The converse relations. The flags are declared in mirror order.</summary>
    public static AllenRelations Converse(AllenRelations relations)
    {
        var converse = 0;
        for (var rest = (int)relations; rest != 0; rest &= rest - 1)
        {
            converse |= 1 << (LastBit - BitOperations.TrailingZeroCount(rest));
        }

        return (AllenRelations)converse;
    }

    private static bool CanHold(CandidateBlock a, CandidateBlock b, AtMost[] conditions)
    {
        Span<long> least = [a.StartFrom, a.EndFrom, b.StartFrom, b.EndFrom];
        ReadOnlySpan<long> most = [a.StartTo, a.EndTo, b.StartTo, b.EndTo];
        // Every round carries a bound one inequality farther. A bound that still rises after as many rounds as there are ends would rise
        // for ever.
        var climbs = true;
        for (var round = 0; climbs && round <= Ends; round++)
        {
            climbs = Order(least, StartA, EndA, a.IsDays) | Order(least, StartB, EndB, b.IsDays);
            foreach (var condition in conditions)
            {
                climbs |= Raise(least, condition);
            }
        }

        return !climbs && least[StartA] <= most[StartA] && least[EndA] <= most[EndA] && least[StartB] <= most[StartB]
            && least[EndB] <= most[EndB];
    }

    private static bool Order(Span<long> least, int start, int end, bool isDays) =>
        Raise(least, new AtMost(start, 0, end)) | (isDays && Raise(least, new AtMost(end, 0, start)));

    private static bool Raise(Span<long> least, AtMost condition)
    {
        var wanted = least[condition.First] + condition.Distance;
        if (wanted <= least[condition.Second]) return false;
        least[condition.Second] = wanted;
        return true;
    }
}
