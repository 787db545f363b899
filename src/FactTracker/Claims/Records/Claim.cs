using NodaTime;

namespace FactTracker;

/// <summary>
/// A statement that can be true or false: a subject, a property and a value, at a time, in words, with its claimants, its confidence and
/// its sources.
/// </summary>
/// <remarks>
/// <para>A claim has a <see cref="Text"/>, or a <see cref="Property"/> with a <see cref="Value"/> or a <see cref="When"/>; a check reports
/// a claim that has none of these. If the claim is about a date (opened, was born), the date is the value; <see cref="When"/> is the time
/// for which the statement holds.</para>
/// <para>Immutable and thread-safe. Equal by all content, in the given order; two records with the same id are the same claim.</para>
/// </remarks>
/// <param name="Id">The id, unique in the set.</param>
/// <example><code>
/// new Claim("friendly-2024")
/// {
///     Text = "In 2024, 65 per cent of Russians called China a friendly state",
///     Subject = ["China"], Property = "called friendly by Russians", Value = [new Quantity(65, Unit.Percent)],
///     When = "2024", Citations = ["fom-2024"],
/// }
/// </code></example>
public sealed partial record Claim(ClaimId Id)
{
    /// <summary>The id, unique in the set.</summary>
    public partial ClaimId Id { get; init; }

    /// <summary>The claim in words, or null when property and value are enough.</summary>
    public partial string? Text { get; init; }

    /// <summary>The language of the text, or null for the language of the set.</summary>
    public LanguageTag? Language { get => Rare<LanguageTag?>(); init => SetRare(value); }

    /// <summary>What the claim is about. Several subjects are meant together.</summary>
    public ValueList<ClaimValue> Subject { get; init; }

    /// <summary>The name of the property that is claimed of the subject, or null.</summary>
    public ClaimValue? Property { get; init; }

    /// <summary>The value of the property. Several values are meant together; alternative values are separate claims.</summary>
    public ValueList<ClaimValue> Value { get; init; }

    /// <summary>The time for which the claim holds, or null when not stated.</summary>
    public DateStatement? When { get; init; }

    /// <summary>The place for which the claim holds, or null.</summary>
    public ClaimValue? Place { get => Rare<ClaimValue>(); init => SetRare(value); }

    /// <summary>Further restrictions of the claim, by name.</summary>
    public ValueList<Qualifier> Qualifiers { get => Rare<ValueList<Qualifier>>(); init => SetRare(value); }

    /// <summary>Who makes the claim; empty when the cited source itself does.</summary>
    public ValueList<Agent> Claimant { get => Rare<ValueList<Agent>>(); init => SetRare(value); }

    /// <summary>When the claimants stated it, or null.</summary>
    public DateStatement? Stated { get => Rare<DateStatement>(); init => SetRare(value); }

    /// <summary>The modality in which the claim is made; empty when it is simply asserted.</summary>
    public ValueList<Modality> Modality { get => Rare<ValueList<Modality>>(); init => SetRare(value); }

    /// <summary>The condition of the claim (the "if"), in words, or null.</summary>
    public string? Condition { get => Rare<string>(); init => SetRare(value); }

    /// <summary>How likely it is according to the claimant; part of the assertion.</summary>
    public ValueList<Confidence> Likelihood { get => Rare<ValueList<Confidence>>(); init => SetRare(value); }

    /// <summary>How certain the maintainers of the set, or others, are of the claim.</summary>
    public ValueList<Confidence> Confidence { get; init; }

    /// <summary>The sources that support the claim or contradict it.</summary>
    public ValueList<Citation> Citations { get; init; }

    /// <summary>The rank of the claim among others with alternative values of the property.</summary>
    public Rank Rank { get => Rare<Rank>() ?? Rank.Normal; init => SetRare(value, Rank.Normal); }

    /// <summary>The status of the claim.</summary>
    public ClaimStatus Status { get; init; } = ClaimStatus.Asserted;

    /// <summary>The reason for the status, or null.</summary>
    public string? StatusReason { get => Rare<string>(); init => SetRare(value); }

    /// <summary>The relations to other claims.</summary>
    public ValueList<Relation> Relations { get => Rare<ValueList<Relation>>(); init => SetRare(value); }

    /// <summary>The reviews of the claim, with their verdicts.</summary>
    public ValueList<Review> Reviews { get => Rare<ValueList<Review>>(); init => SetRare(value); }

    /// <summary>Keywords for finding the claim.</summary>
    public ValueList<string> Tags { get; init; }

    /// <summary>The formula, over the ids of other claims, from which the value is derived, or null.</summary>
    public string? Formula { get => Rare<string>(); init => SetRare(value); }

    /// <summary>When the claim was recorded, or null.</summary>
    public partial Instant? Recorded { get; init; }

    /// <summary>Who recorded the claim, or null.</summary>
    public Agent? RecordedBy { get => Rare<Agent>(); init => SetRare(value); }

    /// <summary>When this record was last changed, or null.</summary>
    public Instant? Modified { get => Rare<Instant?>(); init => SetRare(value); }

    /// <summary>When the claim was last confirmed, or null.</summary>
    public Instant? Checked { get => Rare<Instant?>(); init => SetRare(value); }

    /// <summary>When the claim should no longer be relied on, or null.</summary>
    public DateStatement? Expires { get => Rare<DateStatement>(); init => SetRare(value); }

    /// <summary>How often the claim should be reviewed, or null.</summary>
    public Period? CheckEvery { get => Rare<Period>(); init => SetRare(value); }

    /// <summary>Who may see the claim, and from when; null when nothing is said of it.</summary>
    public Marking? Marking { get => Rare<Marking>(); init => SetRare(value); }

    /// <summary>Translations of its texts.</summary>
    public ValueList<Translation> Translations { get => Rare<ValueList<Translation>>(); init => SetRare(value); }

    /// <summary>Notes of the maintainers of the set, or null.</summary>
    public string? Notes { get => Rare<string>(); init => SetRare(value); }

    /// <summary>The members that the format does not define.</summary>
    public Extensions Extensions { get => Rare<Extensions>() ?? Extensions.Empty; init => SetRare(value, Extensions.Empty); }

    /// <summary>Returns the text of the claim, or its subject, property and value on one line when it has none.</summary>
    public override string ToString() =>
        Text ?? string.Join(
            " ", [.. Subject.Select(subject => subject.ToString()), $"{Property}:", .. Value.Select(value => value.ToString())]);
}
