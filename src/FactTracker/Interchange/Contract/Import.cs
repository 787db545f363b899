using FactTracker.Checking;
using FactTracker.Json;
using FactTracker.Problems;

namespace FactTracker.Interchange;

/// <summary>What came of reading a text in another format: the set, and every problem met on the way.</summary>
/// <remarks>Holds the set and, for each record, the place it came from, so that checks over the whole set can still point into the text.</remarks>
/// <example><code>
/// var import = await importer.ImportFileAsync("reviews.json");
/// foreach (var problem in import.Check()) Console.WriteLine(problem);
/// </code></example>
public sealed class Import
{
    private readonly string? _file;
    private readonly IReadOnlyList<TextPlace?> _sources;
    private readonly IReadOnlyList<TextPlace?> _claims;

    internal Import(ClaimSet set, IReadOnlyList<Problem> problems, string? file, IReadOnlyList<TextPlace?> sources, IReadOnlyList<TextPlace?> claims)
    {
        Set = set;
        Problems = problems;
        _file = file;
        _sources = sources;
        _claims = claims;
    }

    /// <summary>The set, without what could not be read.</summary>
    public ClaimSet Set { get; }

    /// <summary>What reading found, in the order met; what only the set as a whole can tell comes with <see cref="Check"/>.</summary>
    public IReadOnlyList<Problem> Problems { get; }

    /// <summary>Whether reading found an error.</summary>
    public bool HasErrors => Problems.Any(problem => problem.Severity == Severity.Error);

    /// <summary>What reading found, followed by what the rules over the whole set find, each at the place its record comes from.</summary>
    /// <returns>Problems of the set keep their path in the set, as the text has none that would say the same.</returns>
    public IReadOnlyList<Problem> Check() => [.. Problems, .. ClaimSetChecker.Find(Set, CheckOptions.Default).Select(Placed)];

    private Problem Placed(Finding finding)
    {
        var problem = finding.ToProblem() with { File = _file };
        return PlaceOf(finding.Path.Steps()) is { } place ? problem with { Line = place.Line, Column = place.Column } : problem;
    }

    private TextPlace? PlaceOf(IReadOnlyList<JsonPath> steps) => steps switch
    {
        [{ Name: "sources" }, { Index: >= 0 and var index }, ..] when index < _sources.Count => _sources[index],
        [{ Name: "claims" }, { Index: >= 0 and var index }, ..] when index < _claims.Count => _claims[index],
        _ => null,
    };
}
