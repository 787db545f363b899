namespace FactTracker.Reading;

/// <summary>How a draft claim is stated: its modality, the likelihood that the speaker gives it, and its condition.</summary>
internal static class DraftEstimate
{
    public static ValueList<Modality> Modalities(DraftField field)
    {
        ValueList<Modality> found = [];
        if (field.Found.Speech is { } speech) found = With(found, speech.Words, speech.Modality, field);
        foreach (var mention in field.Mentions)
        {
            if (mention is { Kind: not MentionKind.Attribution, Modality: { } modality })
                found = With(found, mention.Text, modality, field);
        }

        return found;
    }

    public static ValueList<Confidence> Likelihoods(DraftField field)
    {
        if (field.Mentions.Find(mention => mention.Likelihood is not null) is not { } stated) return [];
        field.Explain("likelihood", $"\"{stated.Text}\" states the likelihood, without a named scale");
        return [stated.Likelihood!];
    }

    public static string? Condition(DraftField field)
    {
        if (field.Mentions.Find(mention => mention.Kind == MentionKind.Condition) is not { } condition) return null;
        field.Explain("condition", "it begins like a condition");
        return condition.Text;
    }

    private static ValueList<Modality> With(ValueList<Modality> found, string words, Modality modality, DraftField field)
    {
        foreach (var other in found)
        {
            if (other == modality) return found;
        }

        var reason = $"\"{words}\" makes it {modality}";
        if (modality == Modality.Reported) field.ExplainUsual("modality", reason);
        else field.Explain("modality", reason);
        return found.Add(modality);
    }
}
