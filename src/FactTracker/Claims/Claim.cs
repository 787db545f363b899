using NodaTime;

namespace FactTracker;

/// <summary>
/// A statement that can be true or false: a subject, a property and a value, about a time, in words, with who says it, how sure we are and
/// what it rests on.
/// </summary>
/// <remarks>
/// <para>A claim has its <see cref="Text"/>, or a <see cref="Property"/> with a <see cref="Value"/> or with a <see cref="When"/>; a check says
/// so where it has none of these. Where the date is what is claimed (opened, was born), it is the value; <see cref="When"/> says for which
/// time the statement holds.</para>
/// <para>Immutable and safe to use from many threads. Equal by all content, in the order given; two claims are the same claim when their ids
/// are.</para>
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

    /// <summary>The claim in words, or null where property and value say it all.</summary>
    public partial string? Text { get; init; }

    /// <summary>The language of the words, or null for that of the set.</summary>
    public LanguageTag? Language { get => Rare<LanguageTag?>(); init => SetRare(value); }

    /// <summary>What the claim is about; all of them together where there are several.</summary>
    public ValueList<ClaimValue> Subject { get; init; }

    /// <summary>What is said about the subject: the name of the property, or null.</summary>
    public ClaimValue? Property { get; init; }

    /// <summary>What the property is; all of them together where there are several. Competing values are competing claims.</summary>
    public ValueList<ClaimValue> Value { get; init; }

    /// <summary>The time for which the claim holds, or null when not said.</summary>
    public DateStatement? When { get; init; }

    /// <summary>Where it holds, or null.</summary>
    public ClaimValue? Place { get => Rare<ClaimValue>(); init => SetRare(value); }

    /// <summary>What narrows it down further, by name.</summary>
    public ValueList<Qualifier> Qualifiers { get => Rare<ValueList<Qualifier>>(); init => SetRare(value); }

    /// <summary>Who is said to hold it; empty when the cited source speaks for itself.</summary>
    public ValueList<Agent> Claimant { get => Rare<ValueList<Agent>>(); init => SetRare(value); }

    /// <summary>When the claimant said it, or null.</summary>
    public DateStatement? Stated { get => Rare<DateStatement>(); init => SetRare(value); }

    /// <summary>In what manner it is put; empty for asserted outright.</summary>
    public ValueList<Modality> Modality { get => Rare<ValueList<Modality>>(); init => SetRare(value); }

    /// <summary>The "if", in words, or null.</summary>
    public string? Condition { get => Rare<string>(); init => SetRare(value); }

    /// <summary>How likely the claimant says it is: part of what is asserted.</summary>
    public ValueList<Confidence> Likelihood { get => Rare<ValueList<Confidence>>(); init => SetRare(value); }

    /// <summary>How sure we or others are that it is so; several where several have said.</summary>
    public ValueList<Confidence> Confidence { get; init; }

    /// <summary>The sources it rests on, or that speak against it.</summary>
    public ValueList<Citation> Citations { get; init; }

    /// <summary>The choice among competing values of one property.</summary>
    public Rank Rank { get => Rare<Rank>() ?? Rank.Normal; init => SetRare(value, Rank.Normal); }

    /// <summary>Where the claim stands.</summary>
    public ClaimStatus Status { get; init; } = ClaimStatus.Asserted;

    /// <summary>Why it stands as it does, or null.</summary>
    public string? StatusReason { get => Rare<string>(); init => SetRare(value); }

    /// <summary>How it stands to other claims.</summary>
    public ValueList<Relation> Relations { get => Rare<ValueList<Relation>>(); init => SetRare(value); }

    /// <summary>The verdicts others have given on it.</summary>
    public ValueList<Review> Reviews { get => Rare<ValueList<Review>>(); init => SetRare(value); }

    /// <summary>Words to find it by.</summary>
    public ValueList<string> Tags { get; init; }

    /// <summary>How its value follows from other claims, a formula over their ids, or null.</summary>
    public string? Formula { get => Rare<string>(); init => SetRare(value); }

    /// <summary>When it was written down, or null.</summary>
    public partial Instant? Recorded { get; init; }

    /// <summary>Who wrote it down, or null.</summary>
    public Agent? RecordedBy { get => Rare<Agent>(); init => SetRare(value); }

    /// <summary>When this record was last changed, or null.</summary>
    public Instant? Modified { get => Rare<Instant?>(); init => SetRare(value); }

    /// <summary>When somebody last found it still so, or null.</summary>
    public Instant? Checked { get => Rare<Instant?>(); init => SetRare(value); }

    /// <summary>When it should no longer be relied on, or null.</summary>
    public DateStatement? Expires { get => Rare<DateStatement>(); init => SetRare(value); }

    /// <summary>How often it should be looked at again, or null.</summary>
    public Period? CheckEvery { get => Rare<Period>(); init => SetRare(value); }

    /// <summary>Its words in other languages.</summary>
    public ValueList<Translation> Translations { get => Rare<ValueList<Translation>>(); init => SetRare(value); }

    /// <summary>Notes of whoever keeps the set, or null.</summary>
    public string? Notes { get => Rare<string>(); init => SetRare(value); }

    /// <summary>Members that the format does not list.</summary>
    public Extensions Extensions { get => Rare<Extensions>() ?? Extensions.Empty; init => SetRare(value, Extensions.Empty); }

    /// <summary>The claim in words where it has them, else subject, property and value on one line.</summary>
    public override string ToString() =>
        Text ?? string.Join(" ", [.. Subject.Select(subject => subject.ToString()), $"{Property}:", .. Value.Select(value => value.ToString())]);
}
