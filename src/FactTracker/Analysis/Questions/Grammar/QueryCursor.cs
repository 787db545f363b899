namespace FactTracker.Analysis;

/// <summary>A place in the text of a query.</summary>
internal sealed class QueryCursor(string text)
{
    /// <summary>The index of the next character.</summary>
    public int Position { get; set; }

    /// <summary>Whether there is no next character.</summary>
    public bool IsAtEnd => Position >= text.Length;

    /// <summary>The next character, or NUL at the end.</summary>
    public char Next => IsAtEnd ? '\0' : text[Position];

    public void SkipSpace()
    {
        while (!IsAtEnd && char.IsWhiteSpace(text[Position])) Position++;
    }

    /// <summary>Reads a character if it comes next.</summary>
    public bool Take(char c)
    {
        if (IsAtEnd || text[Position] != c) return false;
        Position++;
        return true;
    }

    /// <summary>Reads a keyword if it comes next, ignoring case.</summary>
    public bool TakeKeyword(string keyword)
    {
        var end = EndOf(Position, QueryString.EndsName);
        if (!text.AsSpan(Position, end - Position).Equals(keyword, StringComparison.OrdinalIgnoreCase)) return false;
        Position = end;
        return true;
    }

    /// <summary>Reads up to a character that ends a name.</summary>
    public string TakeName() => Take(EndOf(Position, QueryString.EndsName));

    /// <summary>Reads up to a character that ends a word.</summary>
    public string TakeWord() => Take(EndOf(Position, QueryString.EndsWord));

    /// <summary>Reads the signs of an operator.</summary>
    public string TakeSigns() => Take(EndOf(Position, c => !QueryString.IsSign(c)));

    /// <summary>Reads a string in quotes, of which the first comes next. Returns its pieces between stars, or null when it is not closed.
    /// </summary>
    public ValueList<string>? TakeString()
    {
        var quote = text[Position++];
        var (pieces, piece) = (new List<string>(), new System.Text.StringBuilder());
        while (!IsAtEnd)
        {
            var c = text[Position++];
            if (c == quote) return [.. pieces, piece.ToString()];
            if (c == QueryString.Star)
            {
                pieces.Add(piece.ToString());
                piece.Clear();
            }
            else if (c != QueryString.Escape)
            {
                piece.Append(c);
            }
            else if (!IsAtEnd)
            {
                piece.Append(text[Position++]);
            }
        }

        return null;
    }

    /// <summary>What comes next, for a message: a word, an operator, or a character.</summary>
    public string Found()
    {
        if (IsAtEnd) return "";
        var start = Position;
        var end = QueryString.IsSign(Next) ? EndOf(start, c => !QueryString.IsSign(c)) : EndOf(start, QueryString.EndsWord);
        if (end == start) end += char.IsHighSurrogate(Next) && start + 1 < text.Length ? 2 : 1;
        var found = text[start..end];
        return found.Length <= ClaimQueryError.LongestFound ? found : found[..(ClaimQueryError.LongestFound - 1)] + "…";
    }

    private string Take(int end)
    {
        var taken = text[Position..end];
        Position = end;
        return taken;
    }

    private int EndOf(int from, Func<char, bool> ends)
    {
        while (from < text.Length && !ends(text[from])) from++;
        return from;
    }
}
