namespace FactTracker.Analysis;

/// <summary>Decides when two claims are in conflict, where the claims themselves leave it open.</summary>
/// <remarks>
/// <para><see cref="Default"/> is named "as a whole": a value holds for its time as a whole, so that 65% in 2024 and 43% in May 2024 are a
/// possible conflict, and two values contradict each other where their times are the same. The README of the folder documents each
/// default. For another policy, give it another <see cref="Name"/>; results carry the name.</para>
/// <para>Properties are named by a text or an entity. A text also matches the id or the label of an entity, in upper or lower case.</para>
/// <para>Immutable. Equality is by content.</para>
/// </remarks>
/// <example><code>
/// var policy = new ConflictPolicy { Name = "capitals", SingleValued = ["capital"], Throughout = ["capital"] };
/// foreach (var pair in set.FindConflicts(policy).Pairs) Console.WriteLine($"{pair.A} and {pair.B}: {pair.Reason}");
/// </code></example>
public sealed record ConflictPolicy
{
    /// <summary>The policy "as a whole", with all defaults.</summary>
    public static ConflictPolicy Default { get; } = new();

    /// <summary>The name to record with results. It must not be empty.</summary>
    public string Name
    {
        get;
        init
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(value);
            field = value;
        }
    } = "as a whole";

    /// <summary>The profile that turns hedged quantities into ranges; "everyday" by default.</summary>
    public QuantityProfile Quantities { get; init; } = QuantityProfile.Default;

    /// <summary>How dates become days where EDTF leaves it open; as written by default.</summary>
    public EdtfPolicy Dates { get; init; } = EdtfPolicy.AsWritten;

    /// <summary>Properties that have a single value at any time, so that texts and entities that differ contradict each other.</summary>
    public ValueList<ClaimValue> SingleValued { get; init; }

    /// <summary>
    /// Properties whose value holds throughout the stated time, so that values contradict each other wherever times certainly overlap.
    /// </summary>
    public ValueList<ClaimValue> Throughout { get; init; }

    /// <summary>
    /// Properties that count everything since a start, so that a later number is never below an earlier one. Properties whose text has
    /// the word "cumulative", or the words "total to date", are always among them.
    /// </summary>
    public ValueList<ClaimValue> Cumulative { get; init; }

    /// <summary>Properties of which the claims that are <c>partOf</c> a claim are all its parts, so that they must add up to it.</summary>
    public ValueList<ClaimValue> CompleteParts { get; init; }

    /// <summary>
    /// Whether properties are taken as single-valued when the set shows it: at least ten subjects, no claim with several values, and two
    /// values for at most one subject in twenty. What was learnt is in the result. Off by default.
    /// </summary>
    public bool LearnsSingleValued { get; init; }

    /// <summary>
    /// Whether parts of one whole may overlap each other (women, adults). Then parts that together exceed the whole are a possible
    /// conflict and not a contradiction. Off by default.
    /// </summary>
    public bool PartsMayOverlap { get; init; }

    /// <summary>
    /// The number of people that a survey is taken to have asked when it states none, or null for no assumption: 1,000 by default. It
    /// applies to shares in per cent that rest on a source of kind <c>survey</c>. Without it, every pair of institutes is a false alarm.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public long? AssumedSampleSize
    {
        get;
        init
        {
            if (value is { } size) ArgumentOutOfRangeException.ThrowIfLessThan(size, 1, nameof(AssumedSampleSize));
            field = value;
        }
    } = 1000;

    /// <summary>The confidence level of margins of error, above 0 and below 1: 0.95 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The level is not above 0 and below 1.</exception>
    public decimal Level
    {
        get;
        init => field = value is > 0 and < 1
            ? value
            : throw new ArgumentOutOfRangeException(nameof(Level), value, "The level must be above 0 and below 1; write 0.95 for 95%.");
    } = 0.95m;

    /// <summary>
    /// Whether claims are compared that no longer stand: of rank deprecated, or superseded, refuted or retracted by their status or by a
    /// relation of another claim. Off by default.
    /// </summary>
    public bool IncludesAll { get; init; }

    /// <summary>
    /// Judgements whether claims are the same; none by default. Each counts like the relation <c>sameAs</c> or <c>notSameAs</c>: two claims
    /// that were judged the same, or not the same, are no conflict.
    /// </summary>
    public Judgements Judgements { get; init; } = Judgements.None;

    /// <summary>The largest number of pairs that are listed for each cluster, 0 or more: 20 by default. All pairs are counted.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int PairsPerCluster
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value, nameof(PairsPerCluster));
            field = value;
        }
    } = 20;

    /// <summary>Returns the name.</summary>
    public override string ToString() => Name;
}
