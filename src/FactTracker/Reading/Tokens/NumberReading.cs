namespace FactTracker.Reading;

/// <summary>A number found in a passage.</summary>
/// <param name="Value">Its value.</param>
/// <param name="End">The position after its last token.</param>
/// <param name="Form">The form of the number.</param>
internal readonly record struct NumberReading(decimal Value, int End, NumberForm Form = NumberForm.Cardinal)
{
    /// <summary>The last scale in it, such as a million; 1 when there is none.</summary>
    public decimal Scale { get; init; } = 1;

    /// <summary>Whether the value is rounded because its decimals do not end.</summary>
    public bool IsRounded { get; init; }

    /// <summary>The position of the noun between the part and the whole, as in "one child in three"; 0 when there is none.</summary>
    public int Noun { get; init; }
}
