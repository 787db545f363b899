using System.Text;
using FactTracker.Claims;

namespace FactTracker.Analysis;

/// <summary>Whether a text is another, but for the places where any characters may stand.</summary>
/// <param name="pattern">The pieces between those places.</param>
/// <param name="isExact">
/// Whether code points are compared, as those of ids; otherwise case is ignored, and canonically equivalent texts are the same.
/// </param>
internal sealed class PatternMatcher(TextOperand pattern, bool isExact) : TextMatcher
{
    private readonly string[] _pieces = [.. pattern.Pieces.Select(piece => isExact ? piece : NormalText.Of(piece))];
    private readonly StringComparison _comparison = isExact ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;

    public override bool Matches(ReadOnlySpan<char> text) =>
        MatchesAsWritten(text) || (!isExact && !Ascii.IsValid(text) && MatchesAsWritten(NormalText.Of(text.ToString())));

    private bool MatchesAsWritten(ReadOnlySpan<char> text)
    {
        if (_pieces is [var whole]) return text.Equals(whole, _comparison);
        if (!text.StartsWith(_pieces[0], _comparison)) return false;
        var rest = text[_pieces[0].Length..];
        foreach (var piece in _pieces.AsSpan(1..^1))
        {
            var found = rest.IndexOf(piece, _comparison);
            if (found < 0) return false;
            rest = rest[(found + piece.Length)..];
        }

        return rest.EndsWith(_pieces[^1], _comparison);
    }
}
