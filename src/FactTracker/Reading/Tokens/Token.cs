namespace FactTracker.Reading;

/// <summary>One word, number or sign of a text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Where it starts, in UTF-16 units.</param>
/// <param name="Length">How long it is.</param>
/// <param name="IsGlued">Whether nothing stands between it and the token before it.</param>
/// <param name="Entry">What the language knows of it; <see cref="Lexeme.Unknown"/> when nothing.</param>
/// <param name="Number">The value of a number.</param>
/// <param name="Symbol">The character of a sign, or of a word of one letter, as it stands; else none.</param>
internal readonly record struct Token(TokenKind Kind, int Start, int Length, bool IsGlued, Lexeme Entry, decimal Number = 0, char Symbol = '\0')
{
    /// <summary>What stands beyond the ends of a sentence.</summary>
    public static readonly Token Nothing = new(TokenKind.Symbol, 0, 0, false, Lexeme.Unknown);

    /// <summary>The place behind it.</summary>
    public int End => Start + Length;

    public bool IsWord => Kind == TokenKind.Word;

    public bool IsNumber => Kind == TokenKind.Number;

    /// <summary>Whether it is a dash or the sign for "up to".</summary>
    public bool IsDash => Symbol is '-' or '–' or '—' or '‒' or '−' or '~' or '‐' or '‑';
}
