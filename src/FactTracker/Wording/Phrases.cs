using System.Collections.Frozen;
using System.Globalization;
using FactTracker.Wording.Quantities;

namespace FactTracker.Wording;

/// <summary>The words and patterns of one language, as data. Each language is one table.</summary>
/// <remarks>In patterns, <c>{0}</c> and so on are placeholders for words.</remarks>
internal sealed record Phrases
{
    /// <summary>The two-letter code of the language.</summary>
    public required string Language { get; init; }

    /// <summary>The words for quantities, which may be in another language.</summary>
    public required QuantityPhrases Quantities { get; init; }

    /// <summary>The words for those list entries whose own name is not good wording.</summary>
    public required FrozenDictionary<string, string> ListWords { get; init; }

    /// <summary>The grades of reliability, from A to F.</summary>
    public required IReadOnlyList<string> Reliabilities { get; init; }

    /// <summary>The grades of credibility, from 1 to 6.</summary>
    public required IReadOnlyList<string> Credibilities { get; init; }

    public required string UnlistedHedge { get; init; }

    public required string FromTo { get; init; }

    public required string Yes { get; init; }

    public required string No { get; init; }

    public required string Unknown { get; init; }

    public required string None { get; init; }

    public required string InCalendar { get; init; }

    public required string Quoted { get; init; }

    public required string OnScale { get; init; }

    public required string ConfidenceNote { get; init; }

    public required string AccordingTo { get; init; }

    public required string By { get; init; }

    public required string UnnamedSource { get; init; }

    public required string BasedOn { get; init; }

    /// <summary>For a source whose basis is described earlier in the same text.</summary>
    public required string DescribedAbove { get; init; }

    public required string AtMost { get; init; }

    public required string OwnKnowledge { get; init; }

    public required string Every { get; init; }

    public required string ArchivedAt { get; init; }

    public required string RatedOutOf { get; init; }

    public required string In { get; init; }

    public required string Edition { get; init; }

    public required string Volume { get; init; }

    public required string Issue { get; init; }

    public required string Pages { get; init; }

    public required string Seen { get; init; }

    public required string EmbargoedUntil { get; init; }

    public required string Confidential { get; init; }

    public required DetailLabels Labels { get; init; }

    /// <summary>Returns the wording of a list entry. An entry that is on no list is returned as written, in quotation marks.</summary>
    public string Of<TWord>(Word<TWord> word)
        where TWord : Word<TWord>, IWordList<TWord>
    {
        if (!word.IsKnown) return Fill(Quoted, word.Name);
        return ListWords.TryGetValue(word.Name, out var words) ? words : CodeName.ToWords(word.Name);
    }

    public static string Fill(string pattern, params ReadOnlySpan<object?> parts) =>
        string.Format(CultureInfo.InvariantCulture, pattern, parts);
}
