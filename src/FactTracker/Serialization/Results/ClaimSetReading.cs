using FactTracker.Problems;

namespace FactTracker.Serialization;

/// <summary>What came of reading a text: the set, and every problem met on the way, each at its place.</summary>
/// <remarks>
/// The text is held as long as this object is, so that later checks can still be placed in it; the <see cref="Set"/> holds nothing of it.
/// What a record could not carry is kept in its <see cref="Extensions"/> as it was written and is written back.
/// </remarks>
/// <example><code>
/// var reading = ClaimSetReader.ReadFile("partnership.claims.json");
/// foreach (var problem in reading.Check()) Console.WriteLine(problem);
/// </code></example>
public sealed class ClaimSetReading
{
    private readonly SetMap _map;
    private readonly IReadOnlyList<RawProblem> _raw;
    private IReadOnlyList<Problem>? _problems;

    internal ClaimSetReading(ClaimSet set, SerializationForm form, bool isClaimSet, SetMap map, IReadOnlyList<RawProblem> raw)
    {
        Set = set;
        Form = form;
        IsClaimSet = isClaimSet;
        _map = map;
        _raw = raw;
    }

    /// <summary>The set, without the records that could not be read; empty when nothing could.</summary>
    public ClaimSet Set { get; }

    /// <summary>The form the text was in.</summary>
    public SerializationForm Form { get; }

    /// <summary>Whether there was a set at all: false for a text that is empty, no JSON from its start on, or no object.</summary>
    public bool IsClaimSet { get; }

    /// <summary>What reading found, in the order of the text; what only the set as a whole can tell comes with <c>Check</c>.</summary>
    public IReadOnlyList<Problem> Problems => _problems ??= _map.Place(_raw, []);

    /// <summary>Whether reading found an error.</summary>
    public bool HasErrors => _raw.Any(problem => problem.Rule.Severity == Severity.Error);

    /// <summary>The set, for those who cannot go on without one.</summary>
    /// <exception cref="ClaimSetFormatException">Reading found an error; the exception carries all problems.</exception>
    public ClaimSet Require() => HasErrors ? throw new ClaimSetFormatException(Problems) : Set;

    /// <summary>What reading found together with findings of rules over the set, in the order of the text.</summary>
    /// <param name="find">Applies the rules, given how many problems reading has found already.</param>
    internal IReadOnlyList<Problem> With(Func<int, IReadOnlyList<Finding>> find) => IsClaimSet ? _map.Place(_raw, find(_raw.Count)) : Problems;
}
