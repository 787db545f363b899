using System.Globalization;

namespace FactTracker.Analysis;

/// <summary>The numbers that a member of a policy file may have.</summary>
/// <param name="Least">The lower end.</param>
/// <param name="Most">The upper end.</param>
/// <param name="ExcludesLeast">Whether the lower end itself is excluded.</param>
/// <param name="ExcludesMost">Whether the upper end itself is excluded.</param>
internal readonly record struct DecimalRange(decimal Least, decimal Most, bool ExcludesLeast = false, bool ExcludesMost = false)
{
    /// <summary>From 0 to 1.</summary>
    public static DecimalRange Probability { get; } = new(0, 1);

    public bool Has(decimal number) =>
        (ExcludesLeast ? number > Least : number >= Least) && (ExcludesMost ? number < Most : number <= Most);

    /// <summary>Returns the range in words, such as "above 0 and at most 1".</summary>
    public override string ToString()
    {
        var (from, to) = (ExcludesLeast ? "above" : "of at least", ExcludesMost ? "below" : "at most");
        return string.Create(CultureInfo.InvariantCulture, $"{from} {Least} and {to} {Most}");
    }
}
