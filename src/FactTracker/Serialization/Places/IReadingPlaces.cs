using FactTracker.Problems;

namespace FactTracker.Serialization;

/// <summary>
/// The problems that reading a text found, and the places in it, so that findings over the set can be placed in the text too.
/// </summary>
internal interface IReadingPlaces
{
    /// <summary>How many problems reading found.</summary>
    int Count { get; }

    /// <summary>Whether one of them is an error.</summary>
    bool HasErrors { get; }

    /// <summary>The problems that reading found together with findings over the set, each at its place in the text.</summary>
    IReadOnlyList<Problem> Place(IReadOnlyList<Finding> findings);
}
