namespace FactTracker.Verification;

/// <summary>What a claim is about, as far as the words of a text can show it.</summary>
/// <param name="Index">The index of the claim in its set.</param>
/// <param name="Claim">The claim.</param>
internal sealed record ClaimTopic(int Index, Claim Claim)
{
    /// <summary>The text of the claim as a sentence, or null.</summary>
    public Statement? Sentence { get; init; }

    /// <summary>The words of the subject; all are needed.</summary>
    public required IReadOnlySet<string> Subject { get; init; }

    /// <summary>The words of the property; most are needed.</summary>
    public required IReadOnlySet<string> Property { get; init; }

    /// <summary>The words of the place, the qualifiers, the whole and of values that are names; all are needed.</summary>
    public required IReadOnlySet<string> Scope { get; init; }

    /// <summary>The words and numbers of the qualifiers, which are needed even where the text of the claim leaves them out.</summary>
    public required IReadOnlySet<string> Qualifiers { get; init; }

    /// <summary>The words of what is counted and of the condition, which a text may use.</summary>
    public required IReadOnlySet<string> Others { get; init; }

    /// <summary>The names of the claimants, and those in the titles and publishers of the cited sources, which a text may use.</summary>
    public required IReadOnlySet<string> Sources { get; init; }

    /// <summary>The words that are names.</summary>
    public required IReadOnlySet<string> Names { get; init; }

    /// <summary>The numbers in subject and property: the year of "SCO summit 2025".</summary>
    public required IReadOnlySet<string> Numbers { get; init; }

    /// <summary>The ways in which the claim puts its names: in its text, and in subject and property.</summary>
    public required IReadOnlyList<IReadOnlyList<NamePlace>> Renditions { get; init; }

    /// <summary>How often the statement is denied: by its modality, by a false flag, or by "not" in the property.</summary>
    public required int Negations { get; init; }

    /// <summary>How the claim writes the words of its statement and its qualifiers, by their stems.</summary>
    public required IReadOnlyDictionary<string, string> Spellings { get; init; }

    /// <summary>The words of the statement that a text has to have.</summary>
    public IEnumerable<string> Needed => Subject.Concat(Property).Concat(Scope);
}
