namespace FactTracker.Analysis;

/// <summary>Asks values, agents and texts whether they match a text.</summary>
/// <param name="comparison"><see cref="QueryOperator.Equal"/> or <see cref="QueryOperator.HasWords"/>.</param>
/// <param name="operand">The text.</param>
/// <param name="isExact">Whether letter case counts, as in ids.</param>
internal sealed class TextQuestion(QueryOperator comparison, TextOperand operand, bool isExact = false)
{
    private readonly bool _isWords = comparison == QueryOperator.HasWords;

    public TextMatcher Matcher { get; } =
        comparison == QueryOperator.HasWords ? new WordMatcher(operand) : new PatternMatcher(operand, isExact);

    /// <summary>Whether a value is or has the text. A value that is stated to be unknown may be anything.</summary>
    public Truth Of(ClaimValue value)
    {
        if (Matcher.Matches(value.ToString())) return Truth.Yes;
        if (value is EntityValue { Label: not null, Id: var id } && Matcher.Matches(id)) return Truth.Yes;
        if (_isWords && value.Words is { } words && Matcher.Matches(words)) return Truth.Yes;
        return value is UnknownValue ? Truth.Possibly : Truth.No;
    }

    /// <summary>Whether any value is or has the text.</summary>
    public Truth OfAny(ValueList<ClaimValue> values)
    {
        var best = Truth.No;
        foreach (var value in values)
        {
            if (Of(value) is var answer && answer > best) best = answer;
            if (best == Truth.Yes) break;
        }

        return best;
    }

    /// <summary>Whether an agent has the name, or the id.</summary>
    public Truth Of(Agent agent) =>
        (agent.Name is { } name && Matcher.Matches(name)) || (agent.Id is { } id && Matcher.Matches(id)) ? Truth.Yes : Truth.No;

    public Truth Of(string? text) => text is not null && Matcher.Matches(text) ? Truth.Yes : Truth.No;
}
