namespace FactTracker.Reading;

/// <summary>How a number is put.</summary>
internal enum NumberForm
{
    /// <summary>In digits, in words or in both: 5, "five", "5 million".</summary>
    Cardinal,

    /// <summary>As a place in an order: "fifth", "21st".</summary>
    Ordinal,

    /// <summary>With a part of a whole: "a third", "two and a half", "3/4".</summary>
    Fraction,

    /// <summary>As so many out of so many: "one in three".</summary>
    OutOf,
}
