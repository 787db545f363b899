namespace FactTracker.Reading;

/// <summary>One word, number or sign of a text.</summary>
/// <param name="Kind">The kind of token.</param>
/// <param name="Start">The offset in UTF-16 units.</param>
/// <param name="Length">The length in UTF-16 units.</param>
/// <param name="IsGlued">Whether it follows the previous token without white space.</param>
/// <param name="Entry">Its entry in the lexicon; <see cref="Lexeme.Unknown"/> when there is none.</param>
/// <param name="Number">The value of a number.</param>
/// <param name="Symbol">The character of a sign or of a one-letter word, as written; otherwise none.</param>
internal readonly record struct Token(
    TokenKind Kind, int Start, int Length, bool IsGlued, Lexeme Entry, decimal Number = 0, char Symbol = '\0')
{
    /// <summary>The token outside the ends of a sentence.</summary>
    public static readonly Token Nothing = new(TokenKind.Symbol, 0, 0, false, Lexeme.Unknown);

    /// <summary>The offset after it.</summary>
    public int End => Start + Length;

    public bool IsWord => Kind == TokenKind.Word;

    public bool IsNumber => Kind == TokenKind.Number;

    /// <summary>Whether it is a dash or a tilde between two ends.</summary>
    public bool IsDash => Symbol is '-' or '–' or '—' or '‒' or '−' or '~' or '‐' or '‑';
}
