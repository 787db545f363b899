using FactTracker.Json;
using FactTracker.Problems;

namespace FactTracker.Serialization;

/// <summary>Maps the records of a set to their places in the text, and converts offsets and paths to lines and columns.</summary>
/// <param name="text">The text that was read, after a repair if it had one.</param>
/// <param name="written">The text as it was written, with the same offsets.</param>
/// <param name="form">Its form.</param>
/// <param name="options">How it was read.</param>
/// <param name="sources">The places of the sources.</param>
/// <param name="claims">The places of the claims.</param>
/// <param name="raw">The problems of the reader.</param>
internal sealed class SetMap(
    ReadOnlyMemory<byte> text, ReadOnlyMemory<byte> written, SerializationForm form, ReadingOptions options,
    List<RecordPlace> sources, List<RecordPlace> claims, IReadOnlyList<RawProblem> raw) : IReadingPlaces
{
    private static readonly RecordPlace Header = new(RecordKind.Header, 0, 0);

    public IEnumerable<Rule> Rules => raw.Select(problem => problem.Rule);

    /// <summary>
    /// Returns the problems of the reader and the findings of the rules with their lines and paths, in the order of the text.
    /// </summary>
    public IReadOnlyList<Problem> Place(IReadOnlyList<Finding> findings)
    {
        var placed = new List<PlacedProblem>(raw.Count + findings.Count);
        foreach (var group in raw.GroupBy(problem => problem.Record))
        {
            placed.AddRange(PathFinder.PlaceAll(text.Span, form, group.Key, [.. group.OrderBy(problem => problem.Offset)]));
        }

        var offsets = new OffsetFinder(text);
        foreach (var finding in findings)
        {
            placed.Add(Place(finding, offsets));
        }

        var lines = new LineCounter(written);
        return [.. placed.OrderBy(problem => problem.Offset).Select(it => it.ToProblem(options.FileName, lines.At(it.Offset)))];
    }

    private PlacedProblem Place(Finding finding, OffsetFinder offsets)
    {
        var steps = finding.Path.Steps();
        var record = RecordOf(steps);
        var inner = record.Kind == RecordKind.Header ? steps : steps.AsSpan(2);
        var offset = offsets.Find(record, inner);
        return new PlacedProblem(
            finding.Rule,
            offset,
            PathText(finding.Path, steps, record),
            finding.Message)
        { Value = finding.Value, Remedy = finding.Remedy, LeftOut = finding.LeftOut };
    }

    private RecordPlace RecordOf(JsonPath[] steps) => steps switch
    {
        [{ Name: "sources" }, { Index: >= 0 and var index }, ..] when index < sources.Count => sources[index],
        [{ Name: "claims" }, { Index: >= 0 and var index }, ..] when index < claims.Count => claims[index],
        _ => Header,
    };

    // The index of a record in the model and in the text differ if a record could not be read. In the line form each line has its own
    // paths.
    private static string PathText(JsonPath path, JsonPath[] steps, RecordPlace record)
    {
        if (record.Kind == RecordKind.Header || (!record.IsBare && record.Index == steps[1].Index)) return path.ToString();
        return steps.Skip(2).Aggregate(RecordPaths.Of(record), (at, step) => step.Name is { } name ? at.Member(name) : at.At(step.Index))
            .ToString();
    }
}
