namespace FactTracker.Interchange.Formats.ClaimReview;

/// <summary>A rating and the verdict it comes to.</summary>
/// <param name="Rating">The rating, or null when there is nothing of one.</param>
/// <param name="Verdict">The verdict, or null when the words are not known.</param>
/// <param name="IsByWords">Whether the verdict is what the list of words makes of the label.</param>
internal readonly record struct RatingReading(Rating? Rating, Verdict? Verdict, bool IsByWords);
