namespace FactTracker.History;

/// <summary>What a term stands for.</summary>
internal enum TermKind
{
    /// <summary>A word, reduced to its stem.</summary>
    Word,

    /// <summary>The words of a hashtag or a handle, written together.</summary>
    Tag,

    /// <summary>A number, by its value.</summary>
    Number,

    /// <summary>A year, a month or a day.</summary>
    Date,

    /// <summary>A word such as "not", which is never looked for, but distinguishes two statements.</summary>
    Negation,
}
