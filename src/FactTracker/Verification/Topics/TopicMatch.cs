namespace FactTracker.Verification;

/// <summary>Whether a sentence is about what a claim is about, and what shows it.</summary>
internal sealed record TopicMatch
{
    /// <summary>Why it is not clear, as a clause about the claim; or null when it is.</summary>
    public string? WhyNot { get; init; }

    /// <summary>Whether the sentence has the words of the text of a claim of the topic.</summary>
    public bool IsText { get; init; }

    /// <summary>Whether the sentence has the words of the text of this claim.</summary>
    public bool IsOwnText { get; init; }

    /// <summary>Whether the sentence has the words of subject, property and scope.</summary>
    public bool IsStatement { get; init; }

    /// <summary>How many words of subject, property and scope the sentence leaves out.</summary>
    public int LeftOut { get; init; }

    /// <summary>How many words of the sentence the claim has.</summary>
    public int Shared { get; init; }
}
