using System.Globalization;

namespace FactTracker.Reading;

/// <summary>A sentence from which claims are drafted.</summary>
/// <param name="Statement">The words of the sentence, without its final stop.</param>
/// <param name="Offset">The offset of the sentence in the text.</param>
/// <param name="First">The index of its first mention among those of the text.</param>
/// <param name="Last">The index after its last mention.</param>
internal sealed record DraftContext(string Statement, int Offset, int First, int Last)
{
    /// <summary>Drafts a claim with a quantity as its value, or without a value.</summary>
    /// <param name="id">The id of the claim.</param>
    /// <param name="all">The mentions of the text.</param>
    /// <param name="value">The quantity, or null.</param>
    public DraftClaim Draft(string id, IReadOnlyList<Mention> all, Mention? value)
    {
        var mentions = Enumerable.Range(First, Last - First).Select(place => all[place]).ToList();
        var reasons = new List<FieldReason> { new("text", "the text of the sentence") };
        var claim = new Claim(id)
        {
            Text = Statement,
            Value = Value(value, reasons),
            When = When(mentions, value, reasons),
            Claimant = Claimant(mentions, reasons),
            Modality = Modalities(mentions, reasons),
            Likelihood = Likelihoods(mentions, reasons),
            Condition = Condition(mentions, reasons),
        };
        reasons.Add(new("subject", "left empty: grammar alone cannot determine what the sentence is about"));
        reasons.Add(new("property", "left empty: grammar alone cannot determine what is stated about the subject"));
        return new DraftClaim(claim, [.. reasons]);
    }

    /// <summary>The position of the sentence in its text, as a text fragment of RFC 5147.</summary>
    public Locator Place => new() { Fragment = string.Create(CultureInfo.InvariantCulture, $"char={Offset},{Offset + Statement.Length}") };

    private static ValueList<ClaimValue> Value(Mention? value, List<FieldReason> reasons)
    {
        if (value?.Value is not Quantity quantity) return [];
        reasons.Add(new("value", Because($"\"{value.Text}\" is the {KindNames.Of(value.Kind)} in it", value)));
        return [quantity with { Words = value.Text }];
    }

    // The date nearest to the value; a date before it takes precedence.
    private static DateStatement? When(List<Mention> mentions, Mention? value, List<FieldReason> reasons)
    {
        var place = value?.Offset ?? 0;
        var nearest = mentions.Where(mention => mention.Kind is MentionKind.Date or MentionKind.Period)
            .MinBy(mention => Math.Abs(mention.Offset - place));
        if (nearest is null) return null;
        if (nearest.Value is not DateValue date)
        {
            reasons.Add(new("when", Because($"\"{nearest.Text}\" is an unknown time", nearest)));
            return new UnknownValue { Words = nearest.Text };
        }

        reasons.Add(new("when", Because($"\"{nearest.Text}\" is the nearest time", nearest)));
        return date.Date.ToString() == nearest.Text ? date : date with { Words = nearest.Text };
    }

    private static ValueList<Agent> Claimant(List<Mention> mentions, List<FieldReason> reasons)
    {
        if (mentions.Find(mention => mention.Kind == MentionKind.Attribution) is not { Value: TextValue name } who) return [];
        reasons.Add(new("claimant", $"\"{who.Text}\" names the speaker"));
        return [new Agent(name.Text)];
    }

    private static ValueList<Modality> Modalities(List<Mention> mentions, List<FieldReason> reasons)
    {
        var found = mentions.Where(mention => mention.Modality is not null).DistinctBy(mention => mention.Modality).ToList();
        reasons.AddRange(found.Select(mention => new FieldReason("modality", $"\"{mention.Text}\" makes it {mention.Modality}")));
        return [.. found.Select(mention => mention.Modality!)];
    }

    private static ValueList<Confidence> Likelihoods(List<Mention> mentions, List<FieldReason> reasons)
    {
        if (mentions.Find(mention => mention.Likelihood is not null) is not { } stated) return [];
        reasons.Add(new("likelihood", $"\"{stated.Text}\" states the likelihood, without a named scale"));
        return [stated.Likelihood!];
    }

    private static string? Condition(List<Mention> mentions, List<FieldReason> reasons)
    {
        if (mentions.Find(mention => mention.Kind == MentionKind.Condition) is not { } condition) return null;
        reasons.Add(new("condition", "it begins like a condition"));
        return condition.Text;
    }

    private static string Because(string reason, Mention mention)
    {
        if (mention.Reason is { } note) reason = $"{reason}; {note}";
        foreach (var (other, why) in mention.Alternatives)
        {
            reason = $"{reason}; or {other}, as {why}";
        }

        return reason;
    }
}
