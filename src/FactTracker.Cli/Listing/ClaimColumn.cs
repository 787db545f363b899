using System.Globalization;

namespace FactTracker.Cli;

/// <summary>A column in which claims are listed.</summary>
/// <param name="Name">The name, in <c>--columns</c> and as the header.</param>
/// <param name="Data">Returns the cell for programs: dates in EDTF, numbers without a culture.</param>
/// <param name="Words">Returns the cell for people.</param>
internal sealed record ClaimColumn(string Name, Func<Claim, string> Data, Func<Claim, CultureInfo, string> Words)
{
    /// <summary>Creates a column whose cells are the same for people and for programs.</summary>
    public ClaimColumn(string name, Func<Claim, string> data)
        : this(name, data, (claim, _) => data(claim))
    {
    }
}
