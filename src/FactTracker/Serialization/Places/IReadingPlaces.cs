using FactTracker.Problems;

namespace FactTracker.Serialization;

/// <summary>
/// The problems that reading a text found, and the places in it, so that findings over the set can be placed in the text too.
/// </summary>
internal interface IReadingPlaces
{
    /// <summary>The rules that the text breaks.</summary>
    IEnumerable<Rule> Rules { get; }

    /// <summary>The problems that reading found together with findings over the set, each at its place in the text.</summary>
    IReadOnlyList<Problem> Place(IReadOnlyList<Finding> findings);
}
