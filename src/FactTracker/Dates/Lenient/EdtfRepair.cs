using System.Globalization;

namespace FactTracker;

/// <summary>A single repair that lenient parsing made to a text.</summary>
/// <remarks>Equality is by content.</remarks>
/// <param name="Code">The kind of repair.</param>
/// <param name="Column">The column in the original text, counted from 1 in UTF-16 units.</param>
/// <param name="Before">The text that was replaced.</param>
/// <param name="After">The replacement; empty when the text was removed.</param>
public sealed record EdtfRepair(EdtfRepairCode Code, int Column, string Before, string After)
{
    /// <summary>Returns the position and the change.</summary>
    public override string ToString() => Before.Length == 0
        ? string.Create(CultureInfo.InvariantCulture, $"at character {Column}: inserted '{After}'")
        : string.Create(CultureInfo.InvariantCulture, $"at character {Column}: '{Before}' read as '{After}'");
}
