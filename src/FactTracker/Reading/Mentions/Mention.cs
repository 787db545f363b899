namespace FactTracker.Reading;

/// <summary>Something found in a text: a quantity, a date, a hedge, who says so, how likely it is.</summary>
/// <remarks>
/// Mentions of one kind never overlap; a hedge lies within its quantity. Equal by content. Where nobody can tell the value from the text alone there is
/// none, and <see cref="Reason"/> says why.
/// </remarks>
/// <param name="Kind">What it is.</param>
/// <param name="Offset">Where it starts in the text, in UTF-16 units.</param>
/// <param name="Text">Its words, as they stand there.</param>
/// <example><code>
/// foreach (var mention in ProseReader.Read("At least 43 cases since 2022.").Mentions)
///     Console.WriteLine($"{mention.Offset}: {mention.Text} = {mention.Value}");
/// </code></example>
public sealed record Mention(MentionKind Kind, int Offset, string Text)
{
    /// <summary>How many UTF-16 units it takes.</summary>
    public int Length => Text.Length;

    /// <summary>What it means: a <see cref="Quantity"/>, a <see cref="DateValue"/>, or the words that matter as a <see cref="TextValue"/> (the hedge, the name,
    /// the term); null when that cannot be told.</summary>
    public ClaimValue? Value { get; init; }

    /// <summary>Why there is no value, or what was left out of it; null when there is nothing to say.</summary>
    public string? Reason { get; init; }

    /// <summary>What else it may mean; empty when the reading is plain.</summary>
    public ValueList<MentionAlternative> Alternatives { get; init; }

    /// <summary>The manner in which it puts the statement it stands in, or null.</summary>
    public Modality? Modality { get; init; }

    /// <summary>The likelihood it states, in its own words and on no scale; null when it states none.</summary>
    public Confidence? Likelihood { get; init; }

    /// <summary>The place, the words and the value on one line.</summary>
    public override string ToString() => $"{Offset}: {Text} = {Value?.ToString() ?? Reason}";
}
