namespace FactTracker.Reading;

/// <summary>Where a draft claim comes from: its place in the text, the words there, and the survey that its value was taken from.</summary>
/// <param name="Place">The place in the text.</param>
/// <param name="Quote">The words, with the text around them.</param>
/// <param name="Survey">The survey, or null.</param>
internal sealed record DraftOrigin(Locator Place, Quote Quote, Survey? Survey)
{
    /// <summary>The offset of the sentence in the text.</summary>
    public int Sentence { get; init; }

    /// <summary>The id of the text in a claim set.</summary>
    public static SourceId Text { get; } = new("text");

    /// <summary>Returns the citation of the text, which is based on the survey there.</summary>
    public Citation Cite(SurveySources surveys) => new(Text)
    {
        Locator = Place,
        Quote = Quote,
        BasedOn = Survey is { IsKnown: true } survey ? [surveys.LinkTo(survey)] : null,
    };
}
