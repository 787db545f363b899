namespace FactTracker;

/// <summary>
/// The kind of the value of a member. It determines how the member is written, shown in a table, put into words and checked.
/// </summary>
/// <remarks>A list has the kind of its items; <see cref="RecordMember{TRecord}.Shape"/> is how many there can be.</remarks>
/// <example><code>var dates = ClaimMembers.All.Where(member => member.Kind == MemberKind.Date); // when, stated, expires</code></example>
public enum MemberKind
{
    /// <summary>The id of the record itself, or of another that it refers to.</summary>
    Id,

    /// <summary>Free text.</summary>
    Text,

    /// <summary>A word from a list of the format, or a word that is not on the list.</summary>
    Word,

    /// <summary>A BCP 47 language tag.</summary>
    Language,

    /// <summary>A web address.</summary>
    Url,

    /// <summary>A value: a text, a quantity, a date, an entity.</summary>
    Value,

    /// <summary>A date in EDTF, or the statement that the date is unknown.</summary>
    Date,

    /// <summary>An RFC 3339 instant.</summary>
    Instant,

    /// <summary>An ISO 8601 period.</summary>
    Period,

    /// <summary>A person or organisation.</summary>
    Agent,

    /// <summary>A probability, an interval of them, or a term of a scale.</summary>
    Confidence,

    /// <summary>A grade of a fixed scale: A to F, or 1 to 6.</summary>
    Grade,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A record with members of its own: a citation, a review, a quote.</summary>
    Record,

    /// <summary>Texts of the record in other languages.</summary>
    Translations,

    /// <summary>True or false.</summary>
    Flag,
}
