namespace FactTracker.Reading;

/// <summary>
/// What a member of a draft claim is taken from: a sentence with its mentions, and the quantity that is the value of the claim.
/// </summary>
/// <param name="Mentions">The mentions of the sentence.</param>
/// <param name="Value">The quantity, or null for a claim without a value.</param>
/// <param name="Reasons">The reasons, to which every member adds its own.</param>
internal sealed record DraftField(List<Mention> Mentions, Mention? Value, List<FieldReason> Reasons)
{
    private SpeechFound? _found;

    /// <summary>The survey that the values of the sentence are taken from, or null.</summary>
    public Survey? Survey { get; init; }

    /// <summary>Who says what in the sentence; null when nobody says anything.</summary>
    public SentenceSpeech? Speech { get; init; }

    /// <summary>
    /// The reasons that hold for nearly every claim or repeat the words of the value, so that a set states them once; one bit for each
    /// place.
    /// </summary>
    public uint Usual { get; private set; }

    /// <summary>Whether usual reasons are left out, as a claim set has no use for them.</summary>
    public bool IsBrief { get; init; }

    /// <summary>The attribution of the value.</summary>
    public SpeechFound Found => _found ??= DraftSpeaker.Find(this);

    /// <summary>Adds the reason for a member that the words of the text determine.</summary>
    public void Explain(string member, string reason) => Reasons.Add(new FieldReason(member, reason));

    /// <summary>The same for a member that was taken from a mention. The other meanings of its words are added to the reason.</summary>
    public void Explain(string member, string reason, Mention mention) => Explain(member, WithOthers(reason, mention));

    /// <summary>Adds a usual reason for a member that the words of the text determine.</summary>
    public void ExplainUsual(string member, string reason)
    {
        if (IsBrief) return;
        Explain(member, reason);
        MarkUsual();
    }

    /// <summary>The same for a member that was taken from a mention; usual only if its words have a single meaning.</summary>
    public void ExplainUsual(string member, string reason, Mention mention)
    {
        if (mention.Reason is null && mention.Alternatives.IsEmpty) ExplainUsual(member, reason);
        else Explain(member, reason, mention);
    }

    /// <summary>Adds the reason for a member that was filled but can be wrong. A person has to confirm it.</summary>
    /// <param name="member">The member, by its name in the JSON format.</param>
    /// <param name="reason">The reason, without "guessed: ".</param>
    public void Guess(string member, string reason) =>
        Reasons.Add(new FieldReason(member, $"guessed: {reason}") { Certainty = DraftCertainty.Guessed });

    /// <summary>The same for a member that was taken from a mention. The other meanings of its words are added to the reason.</summary>
    public void Guess(string member, string reason, Mention mention) => Guess(member, WithOthers(reason, mention));

    /// <summary>Adds the reason for a member that was left empty. A person has to add it.</summary>
    /// <param name="member">The member, by its name in the JSON format.</param>
    /// <param name="reason">The reason, without "left empty: ".</param>
    public void Leave(string member, string reason) =>
        Reasons.Add(new FieldReason(member, $"left empty: {reason}") { Certainty = DraftCertainty.Open });

    /// <summary>The same for a member whose words have no certain meaning. Their possible meanings are added to the reason.</summary>
    public void Leave(string member, string reason, Mention mention) => Leave(member, WithOthers(reason, mention));

    /// <summary>Adds the usual reason for a member that was left empty.</summary>
    /// <param name="member">The member, by its name in the JSON format.</param>
    /// <param name="reason">The reason, without "left empty: ".</param>
    /// <param name="suggestion">Words that may be the member, or null.</param>
    public void LeaveUsual(string member, string reason, string? suggestion = null)
    {
        if (IsBrief) Reasons.Add(new FieldReason(member, "") { Certainty = DraftCertainty.Open });
        else Leave(member, suggestion is null ? reason : $"{reason}; \"{suggestion}\" is a suggestion");
        MarkUsual();
    }

    private void MarkUsual() => Usual |= 1u << (Reasons.Count - 1);

    private static string WithOthers(string reason, Mention mention)
    {
        if (mention.Reason is { } note) reason = $"{reason}; {note}";
        foreach (var (other, why) in mention.Alternatives)
        {
            reason = $"{reason}; or {other}, as {why}";
        }

        return reason;
    }
}
