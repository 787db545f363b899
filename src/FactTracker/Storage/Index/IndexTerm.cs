using System.Text;
using FactTracker.Claims;

namespace FactTracker.Storage;

/// <summary>A text of a claim that stores index.</summary>
/// <remarks>Equal by content.</remarks>
/// <param name="Field">The member.</param>
/// <param name="Text">The text, folded; ids of sources as they are.</param>
/// <example><code>
/// IndexTerm.Fold("Median Rent"); // median rent
/// </code></example>
public readonly record struct IndexTerm(StoreField Field, string Text)
{
    /// <summary>The greatest number of UTF-16 units of a folded text. What is longer is cut off, so that every engine can index
    /// it.</summary>
    public const int MaxLength = 200;

    /// <summary>Returns a text such that two texts which the operator <c>=</c> of a query takes for the same become equal.</summary>
    /// <remarks>
    /// In lower case, in Unicode normalization form C, without U+0000 and halves of surrogate pairs, and at most <see cref="MaxLength"/>
    /// long.
    /// </remarks>
    /// <param name="text">The text.</param>
    public static string Fold(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Contains('\0', StringComparison.Ordinal)) text = text.Replace('\0', '\uFFFD'); // No text of PostgreSQL has it.
        var folded = Ascii.IsValid(text) ? LowerAscii(text) : FoldAll(text);
        return folded.Length <= MaxLength ? folded : Cut(folded);
    }

    private static string LowerAscii(string text) => text.AsSpan().ContainsAnyInRange('A', 'Z') ? text.ToLowerInvariant() : text;

    // Case is compared by upper case letters, and decomposed texts, because a letter and its capital need not both have a composed form.
    private static string FoldAll(string text)
    {
        var whole = NormalText.Of(text, NormalizationForm.FormD).ToUpperInvariant();
        return NormalText.Of(NormalText.Of(whole, NormalizationForm.FormD).ToUpperInvariant().ToLowerInvariant());
    }

    private static string Cut(string text) => text[..(char.IsHighSurrogate(text[MaxLength - 1]) ? MaxLength - 1 : MaxLength)];
}
