namespace FactTracker;

/// <content>Policies and their gates: what a newsroom or a pipeline demands of claims. Each applies only where a policy asks for
/// it.</content>
public static partial class Rules
{
    /// <summary>FT1001: A policy file is not valid.</summary>
    public static Rule BadPolicy { get; } = new(
        "FT1001",
        Severity.Error,
        "A policy file is not valid.",
        "A policy file has only the members and words that its schema defines (facttracker schema --policy), so that a misspelt one is " +
        "not ignored. Nothing is checked until it is corrected.");

    /// <summary>FT1002: A claim has fewer origins than the policy demands.</summary>
    public static Rule TooFewOrigins { get; } = new(
        "FT1002",
        Severity.Error,
        "A claim has fewer origins than the policy demands.",
        "Origins are the sources that a claim rests on in the end. Only those that are certainly independent of each other count; two " +
        "articles on one document have one origin. Cite another source, and state what each is based on (basedOn; an empty list means " +
        "own knowledge).");

    /// <summary>FT1003: A claim is older than the policy allows.</summary>
    public static Rule OverMaxAge { get; } = new(
        "FT1003",
        Severity.Error,
        "A claim is older than the policy allows.",
        "The maximum age has passed since the latest day that the date of the claim may mean: the end of the time it is about, or else " +
        "the publication of its newest source, or else its last check, unless the policy names one of them.");

    /// <summary>FT1004: A claim is stale by the policy.</summary>
    public static Rule StaleByPolicy { get; } = new(
        "FT1004",
        Severity.Error,
        "A claim is stale by the policy.",
        "The policy demands that no claim is stale: expired, not checked in time, too old, replaced by a newer claim or edition, or " +
        "resting on a source that was corrected, withdrawn or retracted.");

    /// <summary>FT1005: A claim has no subject.</summary>
    public static Rule NoSubject { get; } = new(
        "FT1005",
        Severity.Error,
        "A claim has no subject.",
        "The policy demands a subject, by which claims are found and compared.");

    /// <summary>FT1006: A claim has no citation that supports it.</summary>
    public static Rule NoCitation { get; } = new(
        "FT1006",
        Severity.Error,
        "A claim has no citation that supports it.",
        "The policy demands a citation whose stance is supports, which is the default. A source that states, mentions or refutes a claim " +
        "does not support it.");

    /// <summary>FT1007: A source of a claim has no archived copy.</summary>
    public static Rule NotArchived { get; } = new(
        "FT1007",
        Severity.Error,
        "A source of a claim has no archived copy.",
        "The policy demands an archived copy of each source that supports a claim, recorded at the source or at the citation, so that it " +
        "can still be read when the source is gone. A claim that nothing supports does not pass; a source that nobody names does.");

    /// <summary>FT1008: A claim has no quote from a source.</summary>
    public static Rule NoQuote { get; } = new(
        "FT1008",
        Severity.Error,
        "A claim has no quote from a source.",
        "The policy demands the exact words of a source in a citation that supports the claim.");

    /// <summary>FT1009: A claim has neither a quote nor a locator.</summary>
    public static Rule NoEvidence { get; } = new(
        "FT1009",
        Severity.Error,
        "A claim has neither a quote nor a locator.",
        "The policy demands a quote, or the place in the source, in a citation that supports the claim, so that a reader can find it.");

    /// <summary>FT1010: A claim has no confidence.</summary>
    public static Rule NoConfidence { get; } = new(
        "FT1010",
        Severity.Error,
        "A claim has no confidence.",
        "The policy demands that somebody says how certain the claim is: a probability or a term of a scale.");

    /// <summary>FT1011: A claim contradicts another.</summary>
    public static Rule Conflicting { get; } = new(
        "FT1011",
        Severity.Error,
        "A claim contradicts another.",
        "The policy demands that no two claims contradict each other: claims about the same subject, property, place, qualifiers and " +
        "time with values that exclude each other. A possible conflict passes.");

    /// <summary>FT1012: A source no longer says what was quoted from it.</summary>
    public static Rule EvidenceLost { get; } = new(
        "FT1012",
        Severity.Error,
        "A source no longer says what was quoted from it.",
        "The policy demands evidence, and in the copy of a source that supports the claim the quote is changed or gone. Compare the " +
        "claim with the source as it is now, and correct the quote or the claim. Only a check that is given the copies finds it.");

    /// <summary>FT1013: The index of a folder of copies is not valid.</summary>
    public static Rule BadCopyIndex { get; } = new(
        "FT1013",
        Severity.Error,
        "The index of a folder of copies is not valid.",
        "The index is index.json, an object whose members are ids or addresses of sources and whose values are names of files in the " +
        "folder, or index.tsv, with an id or an address, a tab and a file on each line. What is not so is left out.");

    /// <summary>FT1014: The copy of a source cannot be used.</summary>
    public static Rule UnusableCopy { get; } = new(
        "FT1014",
        Severity.Error,
        "The copy of a source cannot be used.",
        "The folder of copies has one for the source, but it cannot be read as what it is, is too large, lies outside of the folder, or " +
        "is one of several. The quotes from the source were not looked for, so nothing is known of them.");
}
