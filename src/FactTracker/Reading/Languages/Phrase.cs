using System.Collections.Immutable;

namespace FactTracker.Reading;

/// <summary>A fixed turn of one word or more, and what it means.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Words">Its words and signs, one token each.</param>
internal sealed record Phrase(PhraseKind Kind, ImmutableArray<string> Words)
{
    /// <summary>How a number behind or before it is hedged.</summary>
    public Approximation? Hedge { get; init; }

    /// <summary>How a statement it stands in is put.</summary>
    public Modality? Modality { get; init; }

    /// <summary>The term of likelihood it is, as it stands.</summary>
    public bool IsLikelihood { get; init; }

    /// <summary>Whether a currency may be named so before the number as well as behind it: "Rs 500".</summary>
    public bool CanLead { get; init; }

    /// <summary>Whether it holds only in this very spelling, right behind digits: "C".</summary>
    public bool IsExact { get; init; }

    /// <summary>Whether it reaches up to now by itself: "recent".</summary>
    public bool IsRecent { get; init; }

    /// <summary>Whether it may as well mean another: "the year".</summary>
    public bool IsLoose { get; init; }

    /// <summary>A code, a symbol or a rule, as its kind says.</summary>
    public string Text { get; init; } = "";

    /// <summary>A number, as its kind says.</summary>
    public decimal Number { get; init; } = 1;

    /// <summary>What else the words may mean, as codes.</summary>
    public IReadOnlyList<string> Others { get; init; } = [];
}
