namespace FactTracker.Reading;

/// <summary>A part of a claim found in a text: a quantity, a date, a hedge, an attribution or an estimate.</summary>
/// <remarks>
/// Mentions of the same kind never overlap; a hedge lies within its quantity. Equality is by content. If the text alone does not determine
/// the value, it is null and <see cref="Reason"/> explains why.
/// </remarks>
/// <param name="Kind">The kind of mention.</param>
/// <param name="Offset">The offset in the text, in UTF-16 units; of a text with markup, in the original.</param>
/// <param name="Text">The words as written, without markup.</param>
/// <example><code>
/// foreach (var mention in ProseReader.Read("At least 43 cases since 2022.").Mentions)
///     Console.WriteLine($"{mention.Offset}: {mention.Text} = {mention.Value}");
/// </code></example>
public sealed record Mention(MentionKind Kind, int Offset, string Text)
{
    private readonly int _marks; // The length of the markup within it.

    /// <summary>
    /// The length in UTF-16 units. In a text with markup it is that of the place in the original, which is longer than the words when there
    /// is markup within them.
    /// </summary>
    public int Length
    {
        get => Text.Length + _marks;
        init => _marks = value - Text.Length;
    }

    /// <summary>
    /// The meaning: a <see cref="Quantity"/>, a <see cref="DateValue"/>, or a <see cref="TextValue"/> with the relevant words (the hedge,
    /// the name, the term). Null when it cannot be determined.
    /// </summary>
    public ClaimValue? Value { get; init; }

    /// <summary>Why there is no value, or what was omitted from it; null when there is nothing to report.</summary>
    public string? Reason { get; init; }

    /// <summary>The alternative meanings; empty when the words are unambiguous.</summary>
    public ValueList<MentionAlternative> Alternatives { get; init; }

    /// <summary>Whether the alternative meanings of a time are as likely as its value.</summary>
    internal bool IsUnsure { get; init; }

    /// <summary>The modality that it gives the statement, or null.</summary>
    public Modality? Modality { get; init; }

    /// <summary>The stated likelihood, in its own words and without a scale; null when none is stated.</summary>
    public Confidence? Likelihood { get; init; }

    /// <summary>The direction of the change that a quantity is the amount of, or null.</summary>
    internal ChangeDirection? Direction { get; init; }

    /// <summary>What a rate is per, or null.</summary>
    internal string? Per { get; init; }

    /// <summary>Returns the offset, the words and the value in one line.</summary>
    public override string ToString() => $"{Offset}: {Text} = {Value?.ToString() ?? Reason}";
}
