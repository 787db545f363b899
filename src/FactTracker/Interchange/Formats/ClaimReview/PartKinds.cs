namespace FactTracker.Interchange.Formats.ClaimReview;

/// <summary>What is in a part of a feed.</summary>
[Flags]
internal enum PartKinds : byte
{
    /// <summary>Nothing to read.</summary>
    None = 0,

    /// <summary>A description of a thing with an <c>@id</c>, or a context that defines terms.</summary>
    Described = 1,

    /// <summary>A review.</summary>
    Reviews = 2,

    /// <summary>A claim that no review contains.</summary>
    Claims = 4,
}
