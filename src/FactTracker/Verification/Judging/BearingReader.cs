using FactTracker.Analysis;

namespace FactTracker.Verification;

/// <summary>Finds how a claim bears on a statement that is about the same thing.</summary>
internal sealed class BearingReader(ClaimSet set, ClaimFootings footings)
{
    private static readonly string[] Separators = [", ", "; ", ": ", " and ", " but ", " while ", " whereas "];

    private readonly AmountComparison _amounts = new(set);

    /// <summary>Compares a statement with a claim.</summary>
    public Bearing Read(Statement statement, ClaimTopic topic, TopicMatch match)
    {
        var (footing, why) = footings.Of(topic.Index);
        var (time, value) = Compare(statement, topic, match);
        if (value.Relation != ValueRelation.Unclear && Manner.WhyOther(statement, topic) is { } other)
            value = new ValueFinding(ValueRelation.Unclear, other);
        return new Bearing(topic, time, value, footing, why)
        {
            End = topic.Claim.When is DateValue date ? TimeReading.Of(date.Date, EdtfPolicy.AsWritten).End : null,
        };
    }

    private (TimeRelation Time, ValueFinding Value) Compare(Statement statement, ClaimTopic topic, TopicMatch match)
    {
        var claim = topic.Claim;
        switch (claim.Value)
        {
            case [Quantity { Unit.Kind: not UnitKind.Rank } known] when statement.Value is not null:
                return (TimeReader.Relate(statement, topic), OfAmount(statement, topic, match, known));
            case [DateValue known] when statement.Value is null:
                return (TimeRelation.Same, Turned(TimeReader.Compare(statement, topic, known.Date), statement, topic, match));
            case [] when claim is { Property: not null, When: DateValue when } && statement.Value is null && statement.Times.Any():
                return (TimeRelation.Same, Turned(TimeReader.Compare(statement, topic, when.Date), statement, topic, match));
            default:
                return (TimeReader.Relate(statement, topic), WordsComparison.Compare(statement, topic, match));
        }
    }

    private ValueFinding OfAmount(Statement statement, ClaimTopic topic, TopicMatch match, Quantity known)
    {
        if (statement.Written.Turns.Any(turn => topic.Sentence?.Written.Turns.Contains(turn) != true))
            return new ValueFinding(ValueRelation.Unclear, "but not with the same \"all\", \"some\" or \"only\"");
        if (!AreQualifiersSame(statement, topic)) return new ValueFinding(ValueRelation.Unclear, "but not as the text qualifies it");
        if (HasOtherNumbers(statement, topic)) return new ValueFinding(ValueRelation.Unclear, "but not with the other number of the text");
        return Turned(_amounts.Compare(statement, topic, known), statement, topic, match);
    }

    // "A year" behind the value, or "up by": the text of the claim, or its qualifiers, must have them too.
    private static bool AreQualifiersSame(Statement statement, ClaimTopic topic)
    {
        var stated = statement.Draft?.Qualifiers ?? [];
        return stated.IsEmpty || stated.Equals(topic.Claim.Qualifiers) || stated.Equals(topic.Sentence?.Draft?.Qualifiers ?? []);
    }

    // Another number in the same clause, which may restrict the value: "of those under 18".
    private static bool HasOtherNumbers(Statement statement, ClaimTopic topic)
    {
        if (statement.ValueWords is not { } words) return false;
        var text = statement.Written.Text;
        var place = text.IndexOf(words, StringComparison.Ordinal);
        return place >= 0 && statement.Mentions.Any(mention =>
            mention.Value is Quantity && mention.Text != words && !IsKnown(mention.Text, topic)
            && !IsApart(text, place, mention.Offset - statement.Offset));
    }

    private static bool IsApart(string text, int one, int other)
    {
        var between = text.AsSpan()[Math.Min(one, other)..Math.Max(one, other)];
        foreach (var separator in Separators)
        {
            if (between.Contains(separator, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    private static bool IsKnown(string number, ClaimTopic topic) => WordReader.Read(number, []).Numbers
        .All(it => topic.Numbers.Contains(it) || topic.Sentence?.Written.Numbers.Contains(it) == true);

    private static ValueFinding Turned(ValueFinding found, Statement statement, ClaimTopic topic, TopicMatch match) =>
        WordsComparison.Polarity(statement, topic, match) switch
        {
            0 => found,
            1 => found.Denied(),
            _ => new ValueFinding(ValueRelation.Unclear, "and it is not clear what the text denies"),
        };
}
