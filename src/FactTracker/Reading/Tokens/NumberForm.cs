namespace FactTracker.Reading;

/// <summary>The form of a number.</summary>
internal enum NumberForm
{
    /// <summary>Digits, words or both: 5, "five", "5 million".</summary>
    Cardinal,

    /// <summary>An ordinal: "fifth", "21st".</summary>
    Ordinal,

    /// <summary>With a fraction: "a third", "two and a half", "3/4".</summary>
    Fraction,

    /// <summary>A number out of another: "one in three".</summary>
    OutOf,
}
