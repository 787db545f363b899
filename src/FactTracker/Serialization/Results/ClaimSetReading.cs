using FactTracker.Problems;
using FactTracker.Serialization;

namespace FactTracker;

/// <summary>The result of reading a text in any format: the set, and every problem found, each at its place.</summary>
/// <remarks>
/// <para>What a record could not carry is kept in its <see cref="Extensions"/> and is written back. The reading knows where in the text each record
/// stands, so that <c>Check</c> can place its findings there too.</para>
/// <para>A reading of the native format holds on to the text; the <see cref="Set"/> holds nothing of it.</para>
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

    /// <summary>The set, without the records that could not be read; empty when none could.</summary>
    public ClaimSet Set { get; }

    /// <summary>The name of the format the text was read as: <c>json</c> or <c>jsonl</c> for the two native forms, else that of the format.</summary>
    public string Format { get; }

    /// <summary>Whether there was a set at all: false for a text read as native JSON that is empty, not JSON from its start, or not an object.</summary>
    public bool IsClaimSet { get; }

    /// <summary>The problems that reading found, in the order of the text. <c>Check</c> adds those that only the set as a whole shows.</summary>
    public IReadOnlyList<Problem> Problems => field ??= _places.Place([]);

    /// <summary>Whether reading found an error.</summary>
    public bool HasErrors => _places.HasErrors;

    /// <summary>Returns the set if it was read without an error.</summary>
    /// <exception cref="ClaimSetFormatException">Reading found an error; the exception carries all problems.</exception>
    public ClaimSet Require() => HasErrors ? throw new ClaimSetFormatException(Problems) : Set;

    /// <summary>The problems that reading found together with findings of rules over the set.</summary>
    /// <param name="find">Applies the rules, given how many problems reading has found already.</param>
    internal IReadOnlyList<Problem> With(Func<int, IReadOnlyList<Finding>> find) => IsClaimSet ? _places.Place(find(_places.Count)) : Problems;
}
