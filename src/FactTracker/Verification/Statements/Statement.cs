using FactTracker.Reading;

namespace FactTracker.Verification;

/// <summary>One thing that a text says: a value in one of its sentences, or a sentence without a value.</summary>
/// <param name="Offset">The offset of the sentence in the text, in UTF-16 units.</param>
/// <param name="Written">What is compared of the sentence.</param>
/// <param name="Mentions">What was found in the sentence.</param>
internal sealed record Statement(int Offset, WrittenText Written, IReadOnlyList<Mention> Mentions)
{
    /// <summary>The claim that was drafted from it, or null for a sentence in which nothing was found.</summary>
    public Claim? Draft { get; init; }

    /// <summary>The value, or null.</summary>
    public Quantity? Value { get; init; }

    /// <summary>The words of the value, or null.</summary>
    public string? ValueWords { get; init; }

    /// <summary>Whether the time is carried from another sentence.</summary>
    public bool IsTimeGuessed { get; init; }

    /// <summary>The times that the sentence names.</summary>
    public IEnumerable<Mention> Times => Mentions.Where(mention => mention.Kind is MentionKind.Date or MentionKind.Period);

    /// <summary>The time it is about, or null.</summary>
    public Edtf? When => Draft?.When is DateValue date ? date.Date : null;

    /// <summary>Whether it asks instead of stating something.</summary>
    public bool IsQuestion => Written.Text.AsSpan().TrimEnd("\"”’') ").EndsWith('?');

    /// <summary>Whether it denies: by "not", or by a speaker who denies it.</summary>
    public int Negations => Written.Negations + (Draft is { } draft && draft.Modality.Contains(Modality.Denied) ? 1 : 0);
}
