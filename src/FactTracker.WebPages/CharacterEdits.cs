using AngleSharp.Html;

namespace FactTracker.WebPages;

/// <summary>Finds the entities in the text of a page, given the characters that they stand for.</summary>
internal static class CharacterEdits
{
    private const int LongestEntity = 40;
    private const int MostCharacters = 2; // That an entity stands for.

    /// <summary>Returns an edit for each entity.</summary>
    /// <param name="page">The page.</param>
    /// <param name="start">Where the text begins in the page.</param>
    /// <param name="length">Its length in the page.</param>
    /// <param name="data">The text with its entities decoded.</param>
    public static IEnumerable<TextEdit> Of(string page, int start, int length, string data)
    {
        var (place, decoded) = (start, 0);
        for (var end = start + length; place < end;)
        {
            if (page[place] == '&' && EntityAt(page.AsSpan(place, end - place), data.AsSpan(decoded)) is { Length: > 0 } entity)
            {
                yield return new TextEdit(place, entity.Length, data.Substring(decoded, entity.Decoded));
                place += entity.Length;
                decoded += entity.Decoded;
                continue;
            }

            if (decoded < data.Length && page[place] == data[decoded]) decoded++;
            place++; // A line end of two characters is one in the data.
        }
    }

    private static (int Length, int Decoded) EntityAt(ReadOnlySpan<char> text, ReadOnlySpan<char> data)
    {
        if (text.Length < 2) return default;
        var near = text[..Math.Min(text.Length, LongestEntity)];
        return near[1] == '#' ? Numeric(near, data) : Named(near, data);
    }

    private static (int Length, int Decoded) Numeric(ReadOnlySpan<char> text, ReadOnlySpan<char> data)
    {
        var isHexadecimal = text.Length > 2 && text[2] is 'x' or 'X';
        var start = isHexadecimal ? 3 : 2;
        var end = start;
        while (end < text.Length && (isHexadecimal ? char.IsAsciiHexDigit(text[end]) : char.IsAsciiDigit(text[end])))
        {
            end++;
        }

        if (end == start || data.Length == 0) return default;
        if (end < text.Length && text[end] == ';') end++;
        return (end, char.IsHighSurrogate(data[0]) ? MostCharacters : 1);
    }

    private static (int Length, int Decoded) Named(ReadOnlySpan<char> text, ReadOnlySpan<char> data)
    {
        var end = 1;
        while (end < text.Length && char.IsAsciiLetterOrDigit(text[end]))
        {
            end++;
        }

        if (end < text.Length && text[end] == ';') end++;
        // Some old names are known without a semicolon, and letters can follow: "&copy2024".
        for (; end > 2; end--)
        {
            if (HtmlEntityProvider.Resolver.GetSymbol(text[1..end].ToString()) is { Length: > 0 } symbol
                && data.StartsWith(symbol, StringComparison.Ordinal)) return (end, symbol.Length);
        }

        return default;
    }
}
