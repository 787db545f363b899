namespace FactTracker.Analysis;

/// <summary>How a condition of a <see cref="ClaimQuery"/> compares.</summary>
/// <remarks><c>default</c> is <see cref="Equal"/>.</remarks>
public enum QueryOperator
{
    /// <summary><c>=</c>: is the same. Of a text, letter case does not count, and <c>*</c> stands for any characters.</summary>
    Equal,

    /// <summary><c>!=</c>: the negation of <see cref="Equal"/>.</summary>
    NotEqual,

    /// <summary><c>&lt;</c>: an amount is less; a date is before.</summary>
    Less,

    /// <summary><c>&lt;=</c>: an amount is at most; a date does not end later.</summary>
    AtMost,

    /// <summary><c>&gt;</c>: an amount is more; a date is after.</summary>
    Greater,

    /// <summary><c>&gt;=</c>: an amount is at least; a date does not begin earlier.</summary>
    AtLeast,

    /// <summary><c>~</c>: has all of the words, whatever their case and diacritics.</summary>
    HasWords,

    /// <summary><c>before</c>: ends before the date begins.</summary>
    Before,

    /// <summary><c>after</c>: begins after the date ends.</summary>
    After,

    /// <summary><c>during</c>: lies within the date.</summary>
    During,

    /// <summary><c>overlaps</c>: has a day in common with the date.</summary>
    Overlaps,

    /// <summary><c>contains</c>: the date lies within it.</summary>
    Contains,
}
