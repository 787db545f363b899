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
public sealed record Claim(ClaimId Id)
{
    // What few claims have, held apart so that a set of many claims stays small; null when there is nothing of it.
    private readonly ClaimDetail? _detail;
    private readonly CompactInstant _recorded;
    private LateText _id = new(Id.Text);
    private LateText _text;

    internal Claim(LateText id, ClaimDetail detail)
        : this(default(ClaimId))
    {
        _id = id;
        _detail = ClaimDetail.Tidy(detail);
    }

    /// <summary>The id, unique in the set.</summary>
    public ClaimId Id
    {
        get => _id.Text is { Length: > 0 } text ? ClaimId.Trusted(text) : default;
        init => _id = new LateText(value.Text);
    }

    /// <summary>The id as it is held, for who can do with UTF-8.</summary>
    internal LateText HeldId => _id;

    /// <summary>Whether it has an id, as all claims do but those made with <c>default</c>.</summary>
    internal bool HasId => !_id.IsBlank;

    /// <summary>The claim in words, or null where property and value say it all.</summary>
    public string? Text
    {
        get => _text.Text;
        init => _text = new LateText(value);
    }

    /// <summary>The words as they are held, for who can do with UTF-8.</summary>
    internal LateText HeldText
    {
        get => _text;
        init => _text = value;
    }

    /// <summary>The language of the words, or null for that of the set.</summary>
    public LanguageTag? Language
    {
        get => _detail?.Language;
        init => _detail = ClaimDetail.Tidy((_detail ?? ClaimDetail.None) with { Language = value });
    }

    /// <summary>What the claim is about; all of them together where there are several.</summary>
    public ValueList<ClaimValue> Subject { get; init; }

    /// <summary>What is said about the subject: the name of the property, or null.</summary>
    public ClaimValue? Property { get; init; }

    /// <summary>What the property is; all of them together where there are several. Competing values are competing claims.</summary>
    public ValueList<ClaimValue> Value { get; init; }

    /// <summary>The time for which the claim holds, or null when not said.</summary>
    public DateStatement? When { get; init; }

    /// <summary>Where it holds, or null.</summary>
    public ClaimValue? Place
    {
        get => _detail?.Place;
        init => _detail = ClaimDetail.Tidy((_detail ?? ClaimDetail.None) with { Place = value });
    }

    /// <summary>What narrows it down further, by name.</summary>
    public ValueList<Qualifier> Qualifiers
    {
        get => _detail?.Qualifiers ?? default;
        init => _detail = ClaimDetail.Tidy((_detail ?? ClaimDetail.None) with { Qualifiers = value });
    }

    /// <summary>Who is said to hold it; empty when the cited source speaks for itself.</summary>
    public ValueList<Agent> Claimant
    {
        get => _detail?.Claimant ?? default;
        init => _detail = ClaimDetail.Tidy((_detail ?? ClaimDetail.None) with { Claimant = value });
    }

    /// <summary>When the claimant said it, or null.</summary>
    public DateStatement? Stated
    {
        get => _detail?.Stated;
        init => _detail = ClaimDetail.Tidy((_detail ?? ClaimDetail.None) with { Stated = value });
    }

    /// <summary>In what manner it is put; empty for asserted outright.</summary>
    public ValueList<Modality> Modality
    {
        get => _detail?.Modality ?? default;
        init => _detail = ClaimDetail.Tidy((_detail ?? ClaimDetail.None) with { Modality = value });
    }

    /// <summary>The "if", in words, or null.</summary>
    public string? Condition
    {
        get => _detail?.Condition;
        init => _detail = ClaimDetail.Tidy((_detail ?? ClaimDetail.None) with { Condition = value });
    }

    /// <summary>How likely the claimant says it is: part of what is asserted.</summary>
    public ValueList<Confidence> Likelihood
    {
        get => _detail?.Likelihood ?? default;
        init => _detail = ClaimDetail.Tidy((_detail ?? ClaimDetail.None) with { Likelihood = value });
    }

    /// <summary>How sure we or others are that it is so; several where several have said.</summary>
    public ValueList<Confidence> Confidence { get; init; }

    /// <summary>The sources it rests on, or that speak against it.</summary>
    public ValueList<Citation> Citations { get; init; }

    /// <summary>The choice among competing values of one property.</summary>
    public Rank Rank
    {
        get => _detail?.Rank ?? Rank.Normal;
        init => _detail = ClaimDetail.Tidy((_detail ?? ClaimDetail.None) with { Rank = value });
    }

    /// <summary>Where the claim stands.</summary>
    public ClaimStatus Status { get; init; } = ClaimStatus.Asserted;

    /// <summary>Why it stands as it does, or null.</summary>
    public string? StatusReason
    {
        get => _detail?.StatusReason;
        init => _detail = ClaimDetail.Tidy((_detail ?? ClaimDetail.None) with { StatusReason = value });
    }

    /// <summary>How it stands to other claims.</summary>
    public ValueList<Relation> Relations
    {
        get => _detail?.Relations ?? default;
        init => _detail = ClaimDetail.Tidy((_detail ?? ClaimDetail.None) with { Relations = value });
    }

    /// <summary>The verdicts others have given on it.</summary>
    public ValueList<Review> Reviews
    {
        get => _detail?.Reviews ?? default;
        init => _detail = ClaimDetail.Tidy((_detail ?? ClaimDetail.None) with { Reviews = value });
    }

    /// <summary>Words to find it by.</summary>
    public ValueList<string> Tags { get; init; }

    /// <summary>How its value follows from other claims, a formula over their ids, or null.</summary>
    public string? Formula
    {
        get => _detail?.Formula;
        init => _detail = ClaimDetail.Tidy((_detail ?? ClaimDetail.None) with { Formula = value });
    }

    /// <summary>When it was written down, or null.</summary>
    public Instant? Recorded
    {
        get => _recorded.Value ?? _detail?.Recorded;
        init
        {
            var finer = CompactInstant.TryOf(value, out var compact) ? null : value;
            _recorded = finer is null ? compact : default;
            if (finer != _detail?.Recorded) _detail = ClaimDetail.Tidy((_detail ?? ClaimDetail.None) with { Recorded = finer });
        }
    }

    /// <summary>Who wrote it down, or null.</summary>
    public Agent? RecordedBy
    {
        get => _detail?.RecordedBy;
        init => _detail = ClaimDetail.Tidy((_detail ?? ClaimDetail.None) with { RecordedBy = value });
    }

    /// <summary>When this record was last changed, or null.</summary>
    public Instant? Modified
    {
        get => _detail?.Modified;
        init => _detail = ClaimDetail.Tidy((_detail ?? ClaimDetail.None) with { Modified = value });
    }

    /// <summary>When somebody last found it still so, or null.</summary>
    public Instant? Checked
    {
        get => _detail?.Checked;
        init => _detail = ClaimDetail.Tidy((_detail ?? ClaimDetail.None) with { Checked = value });
    }

    /// <summary>When it should no longer be relied on, or null.</summary>
    public DateStatement? Expires
    {
        get => _detail?.Expires;
        init => _detail = ClaimDetail.Tidy((_detail ?? ClaimDetail.None) with { Expires = value });
    }

    /// <summary>How often it should be looked at again, or null.</summary>
    public Period? CheckEvery
    {
        get => _detail?.CheckEvery;
        init => _detail = ClaimDetail.Tidy((_detail ?? ClaimDetail.None) with { CheckEvery = value });
    }

    /// <summary>Its words in other languages.</summary>
    public ValueList<Translation> Translations
    {
        get => _detail?.Translations ?? default;
        init => _detail = ClaimDetail.Tidy((_detail ?? ClaimDetail.None) with { Translations = value });
    }

    /// <summary>Notes of whoever keeps the set, or null.</summary>
    public string? Notes
    {
        get => _detail?.Notes;
        init => _detail = ClaimDetail.Tidy((_detail ?? ClaimDetail.None) with { Notes = value });
    }

    /// <summary>Members that the format does not list.</summary>
    public Extensions Extensions
    {
        get => _detail?.Extensions ?? Extensions.Empty;
        init => _detail = ClaimDetail.Tidy((_detail ?? ClaimDetail.None) with { Extensions = value });
    }

    /// <summary>The claim in words where it has them, else subject, property and value on one line.</summary>
    public override string ToString() =>
        Text ?? string.Join(" ", [.. Subject.Select(subject => subject.ToString()), $"{Property}:", .. Value.Select(value => value.ToString())]);
}
