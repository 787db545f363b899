using System.Globalization;

namespace FactTracker;

/// <summary>One thing that the lenient door did to a text.</summary>
/// <remarks>Equality is by content.</remarks>
/// <param name="Code">What kind of thing.</param>
/// <param name="Column">Where in the text as given, counted from 1 in UTF-16 units.</param>
/// <param name="Before">What stood there.</param>
/// <param name="After">What took its place; empty where it was left out.</param>
public sealed record EdtfRepair(EdtfRepairCode Code, int Column, string Before, string After)
{
    /// <summary>The place and the change.</summary>
    public override string ToString() => Before.Length == 0
        ? string.Create(CultureInfo.InvariantCulture, $"at character {Column}: inserted '{After}'")
        : string.Create(CultureInfo.InvariantCulture, $"at character {Column}: '{Before}' read as '{After}'");
}
