using System.Text.Json;
using FactTracker.Json;

namespace FactTracker.Serialization;

/// <summary>Finds the paths of offsets within one record by reading it once more, so that only records with problems pay for
/// paths.</summary>
internal static class PathFinder
{
    public static IEnumerable<PlacedProblem> PlaceAll(
        ReadOnlySpan<byte> text, SerializationForm form, RecordPlace record, RawProblem[] problems)
    {
        var placed = new List<PlacedProblem>(problems.Length);
        var path = new PathStack(RecordPaths.Of(record));
        var end = form == SerializationForm.Lines ? LineEnd(text, (int)record.Offset) : text.Length;
        var reader = JsonText.Reader(text[(int)record.Offset..end]);
        var next = 0;
        try
        {
            while (next < problems.Length && reader.Read())
            {
                path.Enter(ref reader);
                for (; next < problems.Length && record.Offset + reader.TokenStartIndex >= problems[next].Offset; next++)
                {
                    placed.Add(Place(problems[next], path));
                }

                path.Leave(ref reader);
                if (path.IsDone) break;
            }
        }
        catch (JsonException)
        {
            // The JSON is invalid here, so the remaining problems are at this position.
        }

        for (; next < problems.Length; next++)
        {
            placed.Add(Place(problems[next], path));
        }

        return placed;
    }

    private static int LineEnd(ReadOnlySpan<byte> text, int start)
    {
        var end = text[start..].IndexOf((byte)'\n');
        return end < 0 ? text.Length : start + end;
    }

    private static PlacedProblem Place(RawProblem problem, PathStack path) =>
        new(problem.Rule, problem.Offset, path.Current.ToString(), problem.Message)
        {
            Value = problem.Value, Remedy = problem.Remedy, LeftOut = problem.LeftOut,
        };
}
