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

    /// <summary>Creates a reading.</summary>
    /// <param name="set">The set.</param>
    /// <param name="format">The name of the format.</param>
    /// <param name="hasSet">Whether the text has a set, possibly an empty one.</param>
    /// <param name="places">The problems and the places of the records.</param>
    internal ClaimSetReading(ClaimSet set, string format, bool hasSet, IReadingPlaces places)
    {
        Set = set;
        Format = format;
        _places = places;
        var broken = places.Rules.ToHashSet();
        HasErrors = broken.Any(rule => rule.Severity == Severity.Error);
        var isSound = !HasErrors && !broken.Contains(Rules.ForeignUnread);
        IsClaimSet = hasSet && !broken.Contains(Rules.NotInFormat) && (isSound || set.Sources.Count > 0 || set.Claims.Count > 0);
    }

    /// <summary>The set, without the records that could not be read; empty when no record could.</summary>
    public ClaimSet Set { get; }

    /// <summary>
    /// The name of the format that the text was read as: <c>json</c> or <c>jsonl</c> for the native forms, otherwise the name of the
    /// format.
    /// </summary>
    public string Format { get; }

    /// <summary>
    /// Whether the text could be read as what it is. It is false when the text is not in its format (FT0901), when reading found no source
    /// and no claim but something that it did not understand, and when nothing came of a text in another format. A native text that says
    /// that it is empty is a claim set.
    /// </summary>
    public bool IsClaimSet { get; }

    /// <summary>
    /// The problems that reading found, in the order of the text. <c>Check</c> adds those that concern the set as a whole.
    /// </summary>
    public IReadOnlyList<Problem> Problems => field ??= _places.Place([]);

    /// <summary>Whether reading found an error.</summary>
    public bool HasErrors { get; }

    /// <summary>Returns the set if the text could be read as what it is and has no error.</summary>
    /// <exception cref="ClaimSetFormatException">Reading found an error, or no claim set; the exception carries all problems.</exception>
    public ClaimSet Require() => HasErrors || !IsClaimSet ? throw new ClaimSetFormatException(Problems) : Set;

    /// <summary>Returns the problems that reading found and the findings of rules for the set.</summary>
    /// <param name="find">Applies the rules.</param>
    internal IReadOnlyList<Problem> With(Func<IReadOnlyList<Finding>> find) => IsClaimSet ? _places.Place(find()) : Problems;
}
