namespace FactTracker.History;

/// <summary>How much a word counts by where it stands, in quarters of a word of the text.</summary>
internal static class FieldWeights
{
    /// <summary>What a word of the text counts.</summary>
    public const int Whole = 4;

    private const int Half = 2;

    /// <summary>
    /// Returns the weight of a field. The title of a review is about the very claim, as its text is. The title of a source is about all
    /// claims that cite it, and the statement mostly repeats the text.
    /// </summary>
    public static int Of(ClaimField field) => field is ClaimField.Text or ClaimField.Review ? Whole : Half;
}
