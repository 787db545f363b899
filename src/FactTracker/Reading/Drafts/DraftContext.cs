using System.Globalization;

namespace FactTracker.Reading;

/// <summary>One sentence from which claims are drafted.</summary>
/// <param name="Mentions">What was found in it.</param>
/// <param name="Statement">Its words, without the stop at its end.</param>
/// <param name="Offset">Where it starts in the text.</param>
internal sealed record DraftContext(List<Mention> Mentions, string Statement, int Offset)
{
    /// <summary>The claim with a quantity as its value, or with none.</summary>
    public DraftClaim Draft(string id, Mention? value)
    {
        var reasons = new List<FieldReason> { new("text", "the sentence as it stands") };
        var claim = new Claim(id)
        {
            Text = Statement,
            Value = Value(value, reasons),
            When = When(value, reasons),
            Claimant = Claimant(reasons),
            Modality = Modalities(reasons),
            Likelihood = Likelihoods(reasons),
            Condition = Condition(reasons),
        };
        reasons.Add(new("subject", "left empty: grammar alone cannot tell what the sentence is about"));
        reasons.Add(new("property", "left empty: what is said of the subject needs a reader"));
        return new DraftClaim(claim, [.. reasons]);
    }

    /// <summary>Where the sentence stands in its text, as a text fragment of RFC 5147.</summary>
    public Locator Place => new() { Fragment = string.Create(CultureInfo.InvariantCulture, $"char={Offset},{Offset + Statement.Length}") };

    private static ValueList<ClaimValue> Value(Mention? value, List<FieldReason> reasons)
    {
        if (value?.Value is not Quantity quantity) return [];
        reasons.Add(new("value", Because($"\"{value.Text}\" is the {KindNames.Of(value.Kind)} in it", value)));
        return [quantity with { Words = value.Text }];
    }

    // The date nearest to the value, the one before it first.
    private DateStatement? When(Mention? value, List<FieldReason> reasons)
    {
        var place = value?.Offset ?? 0;
        var nearest = Mentions.Where(mention => mention.Kind is MentionKind.Date or MentionKind.Period).MinBy(mention => Math.Abs(mention.Offset - place));
        if (nearest is null) return null;
        if (nearest.Value is not DateValue date)
        {
            reasons.Add(new("when", Because($"\"{nearest.Text}\" is a time, not known which", nearest)));
            return new UnknownValue { Words = nearest.Text };
        }

        reasons.Add(new("when", Because($"\"{nearest.Text}\" is the time nearest to it", nearest)));
        return date.Date.ToString() == nearest.Text ? date : date with { Words = nearest.Text };
    }

    private ValueList<Agent> Claimant(List<FieldReason> reasons)
    {
        if (Mentions.Find(mention => mention.Kind == MentionKind.Attribution) is not { Value: TextValue name } who) return [];
        reasons.Add(new("claimant", $"\"{who.Text}\" names who says so"));
        return [new Agent(name.Text)];
    }

    private ValueList<Modality> Modalities(List<FieldReason> reasons)
    {
        var found = Mentions.Where(mention => mention.Modality is not null).DistinctBy(mention => mention.Modality).ToList();
        reasons.AddRange(found.Select(mention => new FieldReason("modality", $"\"{mention.Text}\" makes it {mention.Modality}")));
        return [.. found.Select(mention => mention.Modality!)];
    }

    private ValueList<Confidence> Likelihoods(List<FieldReason> reasons)
    {
        if (Mentions.Find(mention => mention.Likelihood is not null) is not { } stated) return [];
        reasons.Add(new("likelihood", $"\"{stated.Text}\" is how likely it is said to be, on no named scale"));
        return [stated.Likelihood!];
    }

    private string? Condition(List<FieldReason> reasons)
    {
        if (Mentions.Find(mention => mention.Kind == MentionKind.Condition) is not { } condition) return null;
        reasons.Add(new("condition", "it opens like one"));
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
