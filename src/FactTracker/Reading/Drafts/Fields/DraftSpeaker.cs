namespace FactTracker.Reading;

/// <summary>
/// The claimant of a draft claim: the speaker of the clause or the quotation in which its value stands. Without a value it is the first
/// speaker of the sentence.
/// </summary>
internal static class DraftSpeaker
{
    public static ValueList<Agent> Of(DraftField field)
    {
        var (speech, note) = field.Found;
        if (speech is null || speech.Speakers.Count == 0)
        {
            if (speech is not null) field.Explain("claimant", $"left empty: nobody named before fits \"{speech.Words}\"");
            else if (note is not null) field.Explain("claimant", $"left empty: {note}");
            else field.ExplainUsual("claimant", "left empty: the sentence names no speaker");
            return [];
        }

        var why = speech.IsGuessed
            ? $"\"{speech.Words}\" is taken to mean {speech.Names}, named before"
            : $"\"{speech.Words}\" names the speaker";
        if (note is not null) why = $"{why}; {note}";
        if (speech.IsGuessed) field.Guess("claimant", why);
        else if (note is not null) field.Explain("claimant", why);
        else field.ExplainUsual("claimant", why);
        return Agents(speech);
    }

    /// <summary>The attribution of the value of a draft.</summary>
    public static SpeechFound Find(DraftField field)
    {
        if (field.Speech is not { } said) return default;
        if (field.Value is not { } value) return said.First;
        return value.Kind == MentionKind.Attribution ? new SpeechFound(said.At(value.Offset), null) : said.Of(value);
    }

    private static ValueList<Agent> Agents(Speech speech) =>
        speech.Speakers.Count == 1 ? [speech.Speakers[0].Agent] : [.. speech.Speakers.Select(speaker => speaker.Agent)];
}
