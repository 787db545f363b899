namespace FactTracker.Cli;

/// <summary>What a filter is given: words to be equal to, whatever their case, with <c>*</c> for any run of characters.</summary>
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

    /// <summary>Whether it matches what a value says: its text, or an entity's label or id.</summary>
    public bool Matches(ClaimValue value) =>
        Matches(value.ToString()) || (value is EntityValue { Label: not null } entity && Matches(entity.Id));
}
