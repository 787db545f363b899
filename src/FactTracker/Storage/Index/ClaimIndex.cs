namespace FactTracker.Storage;

/// <summary>What stores index of a claim: the same in each of them, so that they find the same claims.</summary>
/// <remarks>Hedges and imprecise dates are read by the default policy of questions. The README of the folder has a table.</remarks>
/// <example><code>
/// var index = ClaimIndex.Of(claim);
/// Console.WriteLine($"{index.When?.Earliest} to {index.When?.Latest}");
/// </code></example>
public sealed class ClaimIndex
{
    private ClaimIndex()
    {
    }

    /// <summary>The texts of the members that are compared as a whole, each once.</summary>
    public required IReadOnlyList<IndexTerm> Terms { get; init; }

    /// <summary>The days that the claim may be about, or null where it states no time.</summary>
    public required IndexDays? When { get; init; }

    /// <summary>The number of the day in UTC on which the claim says that it was recorded, or null.</summary>
    public required long? Recorded { get; init; }

    /// <summary>The quantities and dates among the values of the claim, each once.</summary>
    public required IReadOnlyList<IndexAmount> Amounts { get; init; }

    /// <summary>
    /// The words that the operator <c>~</c> finds in the text of the claim, folded, with one space between, in the order of the text.
    /// </summary>
    /// <remarks>
    /// A word has letters and digits only: ASCII ones, and small letters of the Greek, Cyrillic, Armenian, Hebrew and Arabic scripts. Each
    /// other character is <c>u</c> and four hexadecimal digits, so that no engine takes it for the end of a word. Of scripts without spaces
    /// each two neighbouring characters are a word, and the last one of a run is. A word is cut off at 64 characters.
    /// </remarks>
    public required string Words { get; init; }

    /// <summary>Returns what is indexed of a claim.</summary>
    /// <param name="claim">The claim.</param>
    public static ClaimIndex Of(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return new ClaimIndex
        {
            Terms = ClaimTerms.Of(claim),
            When = claim.When is not { } when ? null : when is DateValue { Date: var date } ? IndexDays.Of(date) : IndexDays.Unknown,
            Recorded = claim.Recorded is { } recorded ? EdtfDay.From(recorded.InUtc().Date).Number : null,
            Amounts = ClaimAmounts.Of(claim.Value),
            Words = IndexWords.Of(claim),
        };
    }
}
