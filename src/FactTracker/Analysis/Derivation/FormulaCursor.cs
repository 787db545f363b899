namespace FactTracker.Analysis;

/// <summary>A position in the text of a formula.</summary>
internal sealed class FormulaCursor(string text)
{
    public int Position { get; set; }

    public bool IsAtEnd => Position >= text.Length;

    /// <summary>The character at the position, or a null character at the end.</summary>
    public char Current => Position < text.Length ? text[Position] : '\0';

    public int Column => Position + 1;

    public string Text => text;

    public void SkipSpace()
    {
        while (!IsAtEnd && char.IsWhiteSpace(Current))
        {
            Position++;
        }
    }

    /// <summary>Skips white space and then a character if it is the next one.</summary>
    public bool Skip(char c)
    {
        SkipSpace();
        if (IsAtEnd || Current != c) return false;
        Position++;
        return true;
    }

    /// <summary>Reads a bare word at the position, or returns null.</summary>
    public string? Word()
    {
        if (IsAtEnd || !FormulaNames.IsStart(Current)) return null;
        var start = Position;
        while (!IsAtEnd && FormulaNames.IsPart(Current))
        {
            Position++;
        }

        return text[start..Position];
    }

    /// <summary>Skips white space and then a word if it is the next one and stands alone.</summary>
    public bool SkipWord(string word)
    {
        SkipSpace();
        var start = Position;
        if (Word() == word) return true;
        Position = start;
        return false;
    }

    /// <summary>
    /// Reads a text in quotes, in which the quote is doubled. Returns null, at the start, when the closing quote is missing.
    /// </summary>
    public string? Quoted()
    {
        var (quote, start) = (Current, Position);
        var content = new System.Text.StringBuilder();
        for (Position++; !IsAtEnd; Position++)
        {
            if (Current != quote)
            {
                content.Append(Current);
                continue;
            }

            Position++;
            if (IsAtEnd || Current != quote) return content.ToString();
            content.Append(quote);
        }

        Position = start;
        return null;
    }
}
