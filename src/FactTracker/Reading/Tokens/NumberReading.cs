namespace FactTracker.Reading;

/// <summary>A number found in a passage.</summary>
/// <param name="Value">Its value.</param>
/// <param name="End">The place behind its last token.</param>
/// <param name="Form">How it is put.</param>
internal readonly record struct NumberReading(decimal Value, int End, NumberForm Form = NumberForm.Cardinal)
{
    /// <summary>The last scale named in it, such as a million; 1 when none is.</summary>
    public decimal Scale { get; init; } = 1;

    /// <summary>Whether the value is rounded because its decimals never end.</summary>
    public bool IsRounded { get; init; }
}
