using FactTracker.Json;
using FactTracker.Problems;
using FactTracker.Serialization;

namespace FactTracker.Interchange;

/// <summary>The problems of a text that was read record by record, and the place in it of each record.</summary>
internal sealed class RecordPlaces(
    IReadOnlyList<Problem> problems, string? file, PlaceList sources, PlaceList claims) : IReadingPlaces
{
    public IEnumerable<Rule> Rules => problems.Select(problem => problem.Rule);

    // A finding keeps its path in the set, because the text has no equivalent path.
    public IReadOnlyList<Problem> Place(IReadOnlyList<Finding> findings) => [.. problems, .. findings.Select(Placed)];

    private Problem Placed(Finding finding)
    {
        var place = PlaceOf(finding.Path.Steps());
        return finding.ToProblem(file, place?.Line, place?.Column);
    }

    private (long Line, int Column)? PlaceOf(JsonPath[] steps) => steps switch
    {
        [{ Name: "sources" }, { Index: >= 0 and var index }, ..] when index < sources.Count => sources[index],
        [{ Name: "claims" }, { Index: >= 0 and var index }, ..] when index < claims.Count => claims[index],
        _ => null,
    };
}
