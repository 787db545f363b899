using FactTracker.Problems;
using FactTracker.Serialization;

namespace FactTracker;

/// <summary>The result of reading a text in any format: the set, and every problem found, each at its place.</summary>
/// <remarks>
/// <para>Members that could not be parsed are kept in the <see cref="Extensions"/> of their record and written back. The reading knows the
/// place of each record in the text, so that the findings of <c>Check</c> have a place too.</para>
/// <para>A reading of the native format keeps a reference to the text; the <see cref="Set"/> does not.</para>
/// </remarks>
/// <example><code>
/// var reading = ClaimSetFormats.All.ReadFile("reviews.json");
/// foreach (var problem in reading.Check()) Console.WriteLine(problem);
/// </code></example>
public sealed class ClaimSetReading
{
    private readonly IReadingPlaces _places;

    internal ClaimSetReading(ClaimSet set, string format, bool isClaimSet, IReadingPlaces places)
    {
        Set = set;
        Format = format;
        IsClaimSet = isClaimSet;
        _places = places;
    }

    /// <summary>The set, without the records that could not be read; empty when no record could.</summary>
    public ClaimSet Set { get; }

    /// <summary>
    /// The name of the format that the text was read as: <c>json</c> or <c>jsonl</c> for the native forms, otherwise the name of the
    /// format.
    /// </summary>
    public string Format { get; }

    /// <summary>
    /// Whether the text has a set: false for text that was read as native JSON and is empty, does not begin as JSON, or is not an object.
    /// </summary>
    public bool IsClaimSet { get; }

    /// <summary>
    /// The problems that reading found, in the order of the text. <c>Check</c> adds those that concern the set as a whole.
    /// </summary>
    public IReadOnlyList<Problem> Problems => field ??= _places.Place([]);

    /// <summary>Whether reading found an error.</summary>
    public bool HasErrors => _places.HasErrors;

    /// <summary>Returns the set if it was read without an error.</summary>
    /// <exception cref="ClaimSetFormatException">Reading found an error; the exception carries all problems.</exception>
    public ClaimSet Require() => HasErrors ? throw new ClaimSetFormatException(Problems) : Set;

    /// <summary>Returns the problems that reading found and the findings of rules for the set.</summary>
    /// <param name="find">Applies the rules; its argument is the number of problems that reading has found.</param>
    internal IReadOnlyList<Problem> With(Func<int, IReadOnlyList<Finding>> find) =>
        IsClaimSet ? _places.Place(find(_places.Count)) : Problems;
}
