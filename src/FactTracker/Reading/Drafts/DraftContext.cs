using System.Globalization;

namespace FactTracker.Reading;

/// <summary>A sentence from which claims are drafted.</summary>
/// <param name="Statement">The words of the sentence, without its final stop.</param>
/// <param name="Begin">The offset of the sentence in its part of the text, as the mentions have it.</param>
/// <param name="First">The index of its first mention among those of the text.</param>
/// <param name="Last">The index after its last mention.</param>
internal sealed record DraftContext(string Statement, int Begin, int First, int Last)
{
    /// <summary>Who says what in the sentence; null when nobody says anything.</summary>
    public SentenceSpeech? Speech { get; init; }

    /// <summary>The offset of the part in the text.</summary>
    public int OffsetOfPart { get; init; }

    /// <summary>The number of its paragraph, counted from one.</summary>
    public int Paragraph { get; init; } = 1;

    /// <summary>The text around the sentence, as far as a quote needs it.</summary>
    public (string Before, string Behind) Around { get; init; } = ("", "");

    /// <summary>The survey that its values are taken from, or null.</summary>
    public Survey? Survey { get; init; }

    /// <summary>The signs of whether it is worth checking.</summary>
    public WorthSigns Signs { get; init; }

    /// <summary>What it may be about, or null.</summary>
    public TopicReading? Topic { get; init; }

    /// <summary>Drafts a claim with a quantity as its value, or without a value.</summary>
    /// <param name="id">The id of the claim.</param>
    /// <param name="all">The mentions of the text.</param>
    /// <param name="value">The quantity, or null.</param>
    /// <param name="time">The time of the claim.</param>
    public DraftClaim Draft(string id, List<Mention> all, Mention? value, TimeLink time)
    {
        var field = new DraftField(MentionsOf(all), value, []) { Survey = Survey, Speech = Speech };
        field.ExplainUsual("text", "the text of the sentence");
        var claim = Claim(id, field, all, time, surveys: null);
        return new DraftClaim(claim, [.. field.Reasons])
        {
            Worth = CheckWorth.Of(Signs), Usual = field.Usual, Origin = Origin(claim.When is not null, all, value, time),
        };
    }

    /// <summary>Returns the same claim with its citation and its notes, as a claim set has it.</summary>
    /// <param name="id">The id of the claim.</param>
    /// <param name="field">The mentions and the value, without reasons.</param>
    /// <param name="all">The mentions of the text.</param>
    /// <param name="time">The time of the claim.</param>
    /// <param name="surveys">The surveys that claims of the set are taken from.</param>
    public Claim Cited(string id, DraftField field, List<Mention> all, TimeLink time, SurveySources surveys) =>
        Claim(id, field, all, time, surveys);

    /// <summary>Returns the mentions of the sentence.</summary>
    public List<Mention> MentionsOf(List<Mention> all) => all.GetRange(First, Last - First);

    // The members are in the order of their reasons.
    private Claim Claim(string id, DraftField field, List<Mention> all, TimeLink time, SurveySources? surveys)
    {
        var (value, when) = (DraftValue.Of(field), DraftTime.Of(field, all, time));
        return new Claim(id)
        {
            Text = Statement,
            Value = value,
            When = when,
            Stated = DraftTime.Stated(field, all, time),
            Qualifiers = DraftQualifiers.Of(field),
            Claimant = DraftSpeaker.Of(field),
            Modality = DraftEstimate.Modalities(field),
            Likelihood = DraftEstimate.Likelihoods(field),
            Condition = DraftEstimate.Condition(field),
            Extensions = Extensions(field),
            Citations = surveys is null ? [] : [Origin(when is not null, all, field.Value, time).Cite(surveys)],
            Notes = surveys is null ? null : DraftNotes.Of(field.Reasons, field.Usual),
        };
    }

    private Extensions Extensions(DraftField field)
    {
        var topic = field.Value is { } it && it.Offset >= Topic?.From && it.Offset < Topic.End ? Topic : null;
        field.LeaveUsual("subject", "grammar alone cannot determine what the sentence is about", topic?.Subject);
        field.LeaveUsual("property", "grammar alone cannot determine what is stated about the subject", topic?.Property);
        return UndoneLists.Of(field).WithSuggestions(topic?.Subject, topic?.Property);
    }

    private DraftOrigin Origin(bool isDated, List<Mention> all, Mention? value, TimeLink time)
    {
        var (from, end) = Quoted(isDated, all, value, time);
        var offset = OffsetOfPart + Begin;
        var place = new Locator
        {
            Paragraph = Paragraph.ToString(CultureInfo.InvariantCulture),
            Fragment = string.Create(CultureInfo.InvariantCulture, $"char={offset + from},{offset + end}"), // RFC 5147
        };
        return new DraftOrigin(place, QuoteAround.Of(Statement, from, end, Around.Before, Around.Behind), Survey)
        {
            Sentence = OffsetOfPart + Begin,
        };
    }

    // The least that has the value and its time: from the first of them to the last. Without a value it is the sentence.
    private (int From, int End) Quoted(bool isDated, List<Mention> all, Mention? value, TimeLink time)
    {
        if (value is null || (isDated && !time.IsBound)) return (0, Statement.Length);
        var (from, end) = (value.Offset, value.Offset + value.Length);
        if (isDated && time.Time >= First && time.Time < Last)
            (from, end) = (Math.Min(from, all[time.Time].Offset), Math.Max(end, all[time.Time].Offset + all[time.Time].Length));
        return (Math.Max(from - Begin, 0), Math.Min(end - Begin, Statement.Length));
    }
}
