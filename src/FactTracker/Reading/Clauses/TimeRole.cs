namespace FactTracker.Reading;

/// <summary>What a time does in its sentence.</summary>
internal enum TimeRole
{
    /// <summary>Something was true or happened then.</summary>
    About,

    /// <summary>Something is compared with that time: "the lowest since 2011".</summary>
    Compared,

    /// <summary>Somebody spoke then: "said on Tuesday".</summary>
    Spoken,

    /// <summary>Something was published or forecast then: "published in March".</summary>
    Published,

    /// <summary>The date of a document: "a 2019 study".</summary>
    Source,

    /// <summary>The present, without a date: "now".</summary>
    Now,

    /// <summary>Somebody spoke then or something happened then: "announced 500 job cuts on Tuesday".</summary>
    Unsure,
}
