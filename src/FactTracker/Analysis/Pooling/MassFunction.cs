namespace FactTracker.Analysis;

/// <summary>
/// A mass function of Dempster and Shafer: a share of belief for each of some sets of hypotheses of which exactly one is true.
/// </summary>
/// <remarks>
/// <para>The hypotheses are the frame. What is not assigned to a set is mass of the whole frame: ignorance. So the masses always add up to
/// 1.</para>
/// <para>Equal by content. Reference: Shafer, "A Mathematical Theory of Evidence", Princeton 1976.</para>
/// </remarks>
/// <example><code>
/// // Zadeh's example: two doctors nearly exclude a tumour, and the rule of Dempster makes it certain.
/// var first = new MassFunction(["M", "C", "T"], new MassAssignment(["M"], 0.99m), new MassAssignment(["T"], 0.01m));
/// var second = new MassFunction(["M", "C", "T"], new MassAssignment(["C"], 0.99m), new MassAssignment(["T"], 0.01m));
/// var combined = MassFunction.Combine(first, second);
/// combined.Conflict;                 // 0.9999
/// combined.Masses!.IntervalOf(["T"]); // [1, 1]
/// </code></example>
public sealed record MassFunction
{
    private const int MostHypotheses = 64; // A set of them is the bits of one number.
    private const int MostSets = 1 << 16; // The number of sets can double with each mass function that is combined.

    /// <summary>Creates a mass function.</summary>
    /// <param name="frame">The hypotheses, from 1 to 64, without repetition.</param>
    /// <param name="masses">The masses; those of the same set are added up.</param>
    /// <exception cref="ArgumentException">The frame is empty, too large or repeats a hypothesis; a hypothesis is not in the frame; the
    /// masses are more than 1 together.</exception>
    public MassFunction(ValueList<string> frame, params IReadOnlyList<MassAssignment> masses)
    {
        ArgumentNullException.ThrowIfNull(masses);
        Frame = [.. frame.Order(StringComparer.Ordinal)];
        if (Frame.Count is 0 or > MostHypotheses) throw new ArgumentException("A frame has from 1 to 64 hypotheses.", nameof(frame));
        if (Frame.Distinct(StringComparer.Ordinal).Count() < Frame.Count)
            throw new ArgumentException("A frame names each hypothesis once.", nameof(frame));
        var bySet = new SortedDictionary<ulong, decimal>();
        foreach (var part in masses)
        {
            var set = SetOf(part.Hypotheses);
            bySet[set] = bySet.GetValueOrDefault(set) + part.Mass;
        }

        var assigned = bySet.Values.Sum();
        if (assigned > 1) throw new ArgumentException("The masses are more than 1 together.", nameof(masses));
        bySet[Whole] = bySet.GetValueOrDefault(Whole) + 1 - assigned;
        Masses = Assigned(bySet);
    }

    private MassFunction(ValueList<string> frame, SortedDictionary<ulong, decimal> bySet)
    {
        Frame = frame;
        Masses = Assigned(bySet);
    }

    /// <summary>The hypotheses, in ordinal order. Exactly one of them is true.</summary>
    public ValueList<string> Frame { get; }

    /// <summary>The masses above 0, of the sets in the order of the frame. Together they are 1.</summary>
    public ValueList<MassAssignment> Masses { get; }

    private ulong Whole => ulong.MaxValue >> (MostHypotheses - Frame.Count);

    /// <summary>
    /// Returns the belief and the plausibility that the true hypothesis is one of some: the masses of the sets within them, and of the sets
    /// that have one of them.
    /// </summary>
    /// <param name="hypotheses">Hypotheses of the frame.</param>
    /// <exception cref="ArgumentException">One is not in the frame.</exception>
    public ProbabilityInterval IntervalOf(ValueList<string> hypotheses)
    {
        var set = SetOf(hypotheses);
        decimal belief = 0, plausibility = 0;
        foreach (var part in Masses)
        {
            var focal = SetOf(part.Hypotheses);
            if ((focal & ~set) == 0) belief += part.Mass;
            if ((focal & set) != 0) plausibility += part.Mass;
        }

        return new ProbabilityInterval(Math.Min(belief, 1), Math.Clamp(plausibility, belief, 1));
    }

    /// <summary>Returns the masses as they count for somebody who relies on them only so far: the rest becomes ignorance.</summary>
    /// <param name="reliability">How far, from 0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The reliability is above 1.</exception>
    public MassFunction DiscountedBy(PoolWeight reliability)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(reliability.Value, 1, nameof(reliability));
        return new MassFunction(
            Frame, [.. Masses.Select(part => new MassAssignment(part.Hypotheses, part.Mass * reliability.Value))]);
    }

    /// <summary>
    /// Combines independent mass functions by Dempster's rule: masses of sets without a common hypothesis are conflict, and the rest is
    /// scaled up to 1. The order does not matter.
    /// </summary>
    /// <remarks>
    /// Nearly complete conflict gives results that look certain, as Zadeh showed. Look at <see cref="CombinedMasses.Conflict"/> first.
    /// </remarks>
    /// <param name="functions">The mass functions, at least one, all on one frame.</param>
    /// <exception cref="ArgumentException">There is none, their frames differ, or the result would have more than 65,536 sets.</exception>
    public static CombinedMasses Combine(params IReadOnlyList<MassFunction> functions)
    {
        ArgumentNullException.ThrowIfNull(functions);
        if (functions.Count == 0) throw new ArgumentException("At least one mass function is needed.", nameof(functions));
        if (functions.Any(function => function.Frame != functions[0].Frame))
            throw new ArgumentException("Only mass functions on the same frame can be combined.", nameof(functions));
        // Sorted, so that rounding in the last digit does not depend on the order.
        var sorted = functions.Count == 1 ? functions : [.. functions.OrderBy(function => function.ToString(), StringComparer.Ordinal)];
        var bySet = sorted[0].BySet();
        var agreement = 1m;
        foreach (var next in sorted.Skip(1))
        {
            bySet = Intersections(bySet, next.BySet());
            var agreed = bySet.Values.Sum();
            if (agreed == 0) return new CombinedMasses(null, 1);
            agreement *= agreed;
            foreach (var set in bySet.Keys.ToList())
            {
                bySet[set] /= agreed;
            }
        }

        return new CombinedMasses(new MassFunction(sorted[0].Frame, bySet), 1 - agreement);
    }

    /// <summary>Returns the masses, in the same way in every culture.</summary>
    public override string ToString() => string.Join(", ", (IEnumerable<MassAssignment>)Masses);

    private static SortedDictionary<ulong, decimal> Intersections(
        SortedDictionary<ulong, decimal> left, SortedDictionary<ulong, decimal> right)
    {
        var found = new SortedDictionary<ulong, decimal>();
        foreach (var (set, mass) in left)
        {
            foreach (var (other, otherMass) in right)
            {
                var common = set & other;
                if (common == 0) continue;
                found[common] = found.GetValueOrDefault(common) + mass * otherMass;
            }

            if (found.Count > MostSets) throw new ArgumentException("The mass functions have too many sets to be combined.");
        }

        return found;
    }

    private SortedDictionary<ulong, decimal> BySet() => new(Masses.ToDictionary(part => SetOf(part.Hypotheses), part => part.Mass));

    // The largest mass takes the rounding of all, so that they add up to 1.
    private ValueList<MassAssignment> Assigned(SortedDictionary<ulong, decimal> bySet)
    {
        var largest = bySet.MaxBy(part => part.Value).Key;
        bySet[largest] += 1 - bySet.Values.Sum();
        return [.. bySet.Where(part => part.Value > 0).Select(part => new MassAssignment(HypothesesOf(part.Key), part.Value))];
    }

    private ValueList<string> HypothesesOf(ulong set) => [.. Frame.Where((_, index) => (set >> index & 1) == 1)];

    private ulong SetOf(ValueList<string> hypotheses)
    {
        var set = 0UL;
        foreach (var hypothesis in hypotheses)
        {
            var index = IndexOf(hypothesis);
            if (index < 0) throw new ArgumentException($"\"{hypothesis}\" is not in the frame.", nameof(hypotheses));
            set |= 1UL << index;
        }

        return set;
    }

    private int IndexOf(string hypothesis)
    {
        for (var index = 0; index < Frame.Count; index++)
        {
            if (Frame[index] == hypothesis) return index;
        }

        return -1;
    }
}
