namespace FactTracker.Reading;

/// <summary>The kind of a token.</summary>
internal enum TokenKind
{
    /// <summary>A character that is neither letter nor digit, or a number too long for a decimal.</summary>
    Symbol,

    /// <summary>Letters, including apostrophes and the full stops of initials.</summary>
    Word,

    /// <summary>Digits with their separators, without a sign.</summary>
    Number,
}
