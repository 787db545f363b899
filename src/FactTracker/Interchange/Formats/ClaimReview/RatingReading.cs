namespace FactTracker.Interchange.Formats.ClaimReview;

/// <summary>A rating, and the verdict that it leads to.</summary>
/// <param name="Rating">The rating, or null when it is empty.</param>
/// <param name="Verdict">The verdict, or null when the words are not listed.</param>
/// <param name="IsByWords">Whether the verdict was found by looking up the label in the list of words.</param>
internal readonly record struct RatingReading(Rating? Rating, Verdict? Verdict, bool IsByWords);
