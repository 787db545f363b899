using System.Collections.Immutable;

namespace FactTracker.Reading;

/// <summary>A fixed phrase of one or more words, and its meaning.</summary>
/// <param name="Kind">The role of the phrase.</param>
/// <param name="Words">Its words and signs, one for each token.</param>
internal sealed record Phrase(PhraseKind Kind, ImmutableArray<string> Words)
{
    /// <summary>The hedge of the number after or before it.</summary>
    public Approximation? Hedge { get; init; }

    /// <summary>The modality of the statement that contains it.</summary>
    public Modality? Modality { get; init; }

    /// <summary>Whether it is a term of likelihood.</summary>
    public bool IsLikelihood { get; init; }

    /// <summary>Whether a currency with this name can come before the number as well as after it: "Rs 500".</summary>
    public bool CanLead { get; init; }

    /// <summary>Whether it is matched only in this spelling, directly after digits: "C".</summary>
    public bool IsExact { get; init; }

    /// <summary>Whether it implies a period up to now: "recent".</summary>
    public bool IsRecent { get; init; }

    /// <summary>Whether it can also have another meaning: "the year".</summary>
    public bool IsLoose { get; init; }

    /// <summary>A code, a symbol or a rule, depending on the kind.</summary>
    public string Text { get; init; } = "";

    /// <summary>A number, depending on the kind.</summary>
    public decimal Number { get; init; } = 1;

    /// <summary>The other meanings of the words, as codes.</summary>
    public IReadOnlyList<string> Others { get; init; } = [];
}
