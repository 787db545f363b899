using System.Collections.Frozen;

namespace FactTracker.Verification;

/// <summary>What is compared of a text: its words without those of its mentions, and what turns its meaning.</summary>
/// <param name="Text">The text.</param>
/// <param name="Words">The words, in the order of the text.</param>
internal sealed record WrittenText(string Text, IReadOnlyList<WrittenWord> Words)
{
    /// <summary>A text without words.</summary>
    public static WrittenText Empty { get; } = new("", []);

    /// <summary>The stems of the words.</summary>
    public IReadOnlySet<string> Stems { get; } = Words.Select(word => word.Stem).ToHashSet(StringComparer.Ordinal);

    /// <summary>The number of words such as "not", outside of hedges.</summary>
    public int Negations { get; init; }

    /// <summary>The numbers outside of dates, by value.</summary>
    public IReadOnlySet<string> Numbers { get; init; } = FrozenSet<string>.Empty;

    /// <summary>The small words that turn the meaning: "all", "some", "would".</summary>
    public IReadOnlySet<string> Turns { get; init; } = FrozenSet<string>.Empty;

    /// <summary>The names in it, in their order, with the words that give them their part in the sentence.</summary>
    public IReadOnlyList<NamePlace> Names { get; init; } = [];

    /// <summary>Whether a verb in the present tense or a word such as "now" says that it holds today.</summary>
    public bool IsPresent { get; init; }
}
