namespace FactTracker.Publishing;

/// <summary>What becomes of a member of a published record.</summary>
internal enum MemberTreatment
{
    /// <summary>It is published, without local paths.</summary>
    Keep,

    /// <summary>It is never published.</summary>
    Drop,

    /// <summary>The id of the record or of a source: published, or replaced by a pseudonym.</summary>
    Id,

    /// <summary>A person or organisation: published unless the name is withheld.</summary>
    Agent,

    /// <summary>An address: published unless it is a local path.</summary>
    Address,

    /// <summary>Copies in archives, of which those with local addresses are left out.</summary>
    Copies,

    /// <summary>Sources that another is based on.</summary>
    Links,

    /// <summary>Citations.</summary>
    Citations,

    /// <summary>Relations, of which those to withheld claims are left out.</summary>
    Relations,

    /// <summary>Reviews.</summary>
    Reviews,

    /// <summary>A formula, left out when it names a withheld claim.</summary>
    Formula,

    /// <summary>Texts in other languages: of the members that are published.</summary>
    Translations,

    /// <summary>A member that the format does not define: published unless something withheld is in it.</summary>
    Opaque,
}
