namespace FactTracker.Analysis;

/// <summary>All judgements about the records of a set, and what follows from them.</summary>
/// <remarks>
/// <para>Sameness is transitive: where a is b and b is c, a is c. Where one of two records that are the same is not a third, neither is the
/// other. A later judgement about the same two records replaces an earlier one, so that judgements can be taken back.</para>
/// <para>Immutable; equal by content.</para>
/// </remarks>
/// <example><code>
/// var known = Judgements.Of([new("a1", "a2", JudgementVerdict.Same), new("a2", "b2", JudgementVerdict.NotSame)]);
/// known.Between("a1", "b2"); // NotSame
/// </code></example>
public sealed record Judgements
{
    private Judgements(ValueList<Judgement> all) => All = all;

    /// <summary>No judgements.</summary>
    public static Judgements None { get; } = new(default(ValueList<Judgement>));

    /// <summary>The judgements, in the order in which they were made.</summary>
    public ValueList<Judgement> All { get; }

    /// <summary>Creates it from judgements in the order in which they were made.</summary>
    /// <param name="judgements">The judgements.</param>
    public static Judgements Of(IEnumerable<Judgement> judgements)
    {
        ArgumentNullException.ThrowIfNull(judgements);
        return new([.. judgements]);
    }

    /// <summary>Returns what is known about two records, or null when nothing is.</summary>
    /// <param name="a">The id of one.</param>
    /// <param name="b">The id of the other.</param>
    public JudgementVerdict? Between(string a, string b) =>
        All.LastOrDefault(one => (one.A, one.B) == (a, b) || (one.A, one.B) == (b, a))?.Verdict;
}
