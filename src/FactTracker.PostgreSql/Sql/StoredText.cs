using System.Text;

namespace FactTracker.PostgreSql.Sql;

/// <summary>Texts as PostgreSQL can hold them in an index.</summary>
/// <remarks>
/// PostgreSQL has no character U+0000 and no half surrogate pairs, and indexes no long texts. A text that is indexed and one that is looked
/// for are changed alike, so that a search may find too much, which is asked the query itself afterwards, and never too little.
/// </remarks>
internal static class StoredText
{
    /// <summary>The most UTF-16 units of an indexed text: at most 1,200 bytes, of the 2,700 that an entry of an index may have.</summary>
    public const int MaxLength = 400;

    /// <summary>Returns the text under which a text is indexed.</summary>
    public static string OfIndexed(string text) => Readable(text.Length <= MaxLength ? text : Cut(text));

    /// <summary>Whether PostgreSQL can hold the text; where not, no record has it as its id.</summary>
    public static bool CanHold(string text) => text.IndexOf('\0', StringComparison.Ordinal) < 0 && HasWholeCharacters(text);

    // Not between the halves of a surrogate pair.
    private static string Cut(string text) => text[..(char.IsHighSurrogate(text[MaxLength - 1]) ? MaxLength - 1 : MaxLength)];

    private static string Readable(string text) =>
        CanHold(text) ? text : string.Concat(text.EnumerateRunes().Select(rune => rune.Value == 0 ? Rune.ReplacementChar : rune));

    private static bool HasWholeCharacters(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i])) continue;
            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1])) return false;
            i++;
        }

        return true;
    }
}
