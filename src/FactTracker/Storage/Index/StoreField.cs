namespace FactTracker.Storage;

/// <summary>A member of a claim whose texts stores index.</summary>
/// <remarks>The numbers are written in databases and never change.</remarks>
public enum StoreField
{
    /// <summary>
    /// The id of the claim, as it is. It is not among the <see cref="ClaimIndex.Terms"/>, because a store has the id of each record anyway;
    /// only <see cref="HasTerm"/> and <see cref="HasPrefix"/> ask for it.
    /// </summary>
    Id = 0,

    /// <summary>What the claim is about: texts, and entities by label and id; <c>unknown</c> where it is stated to be unknown.</summary>
    Subject = 1,

    /// <summary>What is claimed of the subject, as of <see cref="Subject"/>.</summary>
    Property = 2,

    /// <summary>The place, as of <see cref="Subject"/>.</summary>
    Place = 3,

    /// <summary>The tags.</summary>
    Tag = 4,

    /// <summary>The status, unless it is <see cref="ClaimStatus.Asserted"/>, as that of most claims is.</summary>
    Status = 5,

    /// <summary>The rank, unless it is <see cref="Rank.Normal"/>, as that of most claims is.</summary>
    Rank = 6,

    /// <summary>Who makes the claim, by name and id.</summary>
    Claimant = 7,

    /// <summary>The verdicts of reviews.</summary>
    Verdict = 8,

    /// <summary>The units of quantities, by symbol.</summary>
    Unit = 9,

    /// <summary>The ids of the cited sources, as they are.</summary>
    Source = 10,

    /// <summary>The names of the qualifiers.</summary>
    Qualifier = 11,

    /// <summary>
    /// The values other than quantities and dates: texts, entities by label and id, <c>true</c> and <c>false</c>, <c>none</c> and
    /// <c>unknown</c>.
    /// </summary>
    Value = 12,
}
