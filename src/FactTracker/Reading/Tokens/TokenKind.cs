namespace FactTracker.Reading;

/// <summary>What a piece of text is, to the eye.</summary>
internal enum TokenKind
{
    /// <summary>One character that is neither letter nor digit, or a number too long to be held.</summary>
    Symbol,

    /// <summary>Letters, with the apostrophes and the full stops of initials within them.</summary>
    Word,

    /// <summary>Digits with their separators, without a sign.</summary>
    Number,
}
