namespace FactTracker.Cli;

/// <summary>A pattern that matches the whole of a text, ignoring case; <c>*</c> matches any number of characters.</summary>
internal sealed class TextPattern(string pattern)
{
    private readonly string[] _pieces = pattern.Split('*');

    public bool Matches(string text)
    {
        if (_pieces is [var whole]) return text.Equals(whole, StringComparison.OrdinalIgnoreCase);
        if (!text.StartsWith(_pieces[0], StringComparison.OrdinalIgnoreCase)) return false;
        var place = _pieces[0].Length;
        foreach (var piece in _pieces.AsSpan(1..^1))
        {
            var found = text.IndexOf(piece, place, StringComparison.OrdinalIgnoreCase);
            if (found < 0) return false;
            place = found + piece.Length;
        }

        return text.Length - place >= _pieces[^1].Length && text.EndsWith(_pieces[^1], StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether the pattern matches the text of a value, or the label or id of an entity.</summary>
    public bool Matches(ClaimValue value) =>
        Matches(value.ToString()) || (value is EntityValue { Label: not null } entity && Matches(entity.Id));
}
