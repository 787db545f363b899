namespace FactTracker.Analysis;

/// <summary>What a condition of a <see cref="ClaimQuery"/> asks about: a member of the claim, or something that follows from its sources.
/// </summary>
/// <remarks><c>default</c> is <see cref="Id"/>.</remarks>
public enum QueryField
{
    /// <summary><c>id</c>: the id of the claim.</summary>
    Id,

    /// <summary><c>subject</c>: each thing that the claim is about.</summary>
    Subject,

    /// <summary><c>property</c>: what is claimed of the subject.</summary>
    Property,

    /// <summary><c>value</c>: each value, be it a quantity, a date, an entity, a flag or a text.</summary>
    Value,

    /// <summary><c>unit</c>: the unit of each value that is a quantity.</summary>
    Unit,

    /// <summary><c>when</c>: the time for which the claim holds.</summary>
    When,

    /// <summary><c>place</c>: the place for which the claim holds.</summary>
    Place,

    /// <summary><c>tag</c>: each tag of the claim.</summary>
    Tag,

    /// <summary><c>status</c>: asserted, disputed, refuted, superseded or retracted.</summary>
    Status,

    /// <summary><c>rank</c>: preferred, normal or deprecated.</summary>
    Rank,

    /// <summary><c>confidence</c>: the probability that the maintainers or others give the claim, from 0 to 1.</summary>
    Confidence,

    /// <summary><c>claimant</c>: each agent who makes the claim.</summary>
    Claimant,

    /// <summary><c>text</c>: the claim in words; where it has no text, its subject, property and value.</summary>
    Text,

    /// <summary><c>recorded</c>: the day on which the claim was recorded, in UTC.</summary>
    Recorded,

    /// <summary><c>origins</c>: the number of independent origins that the claim rests on.</summary>
    Origins,

    /// <summary><c>source</c>: each cited source, by its id; <c>~</c> looks at its title and reference too.</summary>
    Source,

    /// <summary><c>source.kind</c>: the kind of each cited source.</summary>
    SourceKind,

    /// <summary><c>source.publisher</c>: the publisher of each cited source.</summary>
    SourcePublisher,

    /// <summary><c>source.published</c>: the date at which each cited source was published.</summary>
    SourcePublished,

    /// <summary><c>verdict</c>: the verdict of each review of the claim.</summary>
    Verdict,

    /// <summary><c>qualifier.NAME</c>: each value of the qualifier of that name.</summary>
    Qualifier,
}
