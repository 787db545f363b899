using NodaTime;

namespace FactTracker.Analysis;

/// <summary>All judgements about the records of a set, and what follows from them.</summary>
/// <remarks>
/// <para>Sameness is transitive: where a is b and b is c, a is c. Where one of two records that are the same is not a third, neither is the
/// other. A later judgement about the same two records replaces an earlier one, so that judgements can be taken back.</para>
/// <para>Judgements may contradict each other: a is b, b is c, a is not c. Then <see cref="Contradictions"/> lists the judgement; what was
/// stated about two records holds for them, and what would only follow is unsure.</para>
/// <para>Immutable; equal by content. What follows is computed at the first question, in nearly linear time.</para>
/// </remarks>
/// <example><code>
/// var known = Judgements.Of([new("a1", "a2", JudgementVerdict.Same), new("a2", "b2", JudgementVerdict.NotSame)]);
/// known.Between("a1", "b2"); // NotSame
/// </code></example>
public sealed record Judgements
{
    private JudgementGroups? _groups;

    private Judgements(ValueList<Judgement> all) => All = all;

    /// <summary>No judgements.</summary>
    public static Judgements None { get; } = new(default(ValueList<Judgement>));

    /// <summary>The judgements, in the order in which they were made.</summary>
    public ValueList<Judgement> All { get; }

    /// <summary>The judgements that hold: of each two records the latest.</summary>
    public IEnumerable<Judgement> Latest => Known.Latest;

    /// <summary>The groups of two or more records that are the same, in the order in which their records were first judged.</summary>
    public IEnumerable<ValueList<string>> Groups => Known.Groups.Where(group => group.Count > 1);

    /// <summary>The judgements that two records are not the same which other judgements contradict.</summary>
    public ValueList<JudgementContradiction> Contradictions => [.. Known.Contradictions()];

    private JudgementGroups Known => _groups ??= new JudgementGroups(All);

    /// <summary>Creates it from judgements in the order in which they were made.</summary>
    /// <param name="judgements">The judgements.</param>
    public static Judgements Of(IEnumerable<Judgement> judgements)
    {
        ArgumentNullException.ThrowIfNull(judgements);
        return new([.. judgements]);
    }

    /// <summary>Returns these judgements and later ones.</summary>
    /// <param name="later">The judgements that were made after these.</param>
    public Judgements With(IEnumerable<Judgement> later)
    {
        ArgumentNullException.ThrowIfNull(later);
        return new([.. All, .. later]);
    }

    /// <summary>Returns what is known about two records, or null when nothing is.</summary>
    /// <param name="a">The id of one.</param>
    /// <param name="b">The id of the other.</param>
    public JudgementVerdict? Between(string a, string b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        return Known.Between(a, b);
    }

    /// <summary>Returns the ids of the records that are the same as a record, itself included.</summary>
    /// <param name="id">The id of the record.</param>
    public ValueList<string> GroupOf(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return Known.GroupOf(id);
    }

    /// <summary>
    /// Returns the judgements that take a record apart from those that it was judged to be the same as: each of its pairs is unsure again.
    /// Judgements about other pairs stay.
    /// </summary>
    /// <param name="id">The id of the record.</param>
    /// <param name="by">Who takes it apart, or null.</param>
    /// <param name="at">When, or null.</param>
    /// <param name="why">The reason, or null.</param>
    /// <returns>The judgements to add; none when it is the same as no other.</returns>
    /// <example><code>
    /// var known = Judgements.StatedIn(set);
    /// known = known.With(known.TakingApart("a1"));
    /// </code></example>
    public ValueList<Judgement> TakingApart(string id, Agent? by = null, Instant? at = null, string? why = null)
    {
        ArgumentNullException.ThrowIfNull(id);
        return
        [
            .. Latest.Where(one => one.Verdict == JudgementVerdict.Same && (one.A == id || one.B == id))
                .Select(one => new Judgement(one.A, one.B, JudgementVerdict.Unsure) { By = by, At = at, Why = why }),
        ];
    }

    /// <inheritdoc/>
    public bool Equals(Judgements? other) => other is not null && All == other.All;

    /// <inheritdoc/>
    public override int GetHashCode() => All.GetHashCode();
}
