using FactTracker.Json;

namespace FactTracker.Interchange;

/// <summary>The places of problems that were found in the native form of a document, by their paths in that form.</summary>
internal sealed class ProblemPlaces(IReadOnlyDictionary<string, TextPlace> places)
{
    /// <summary>Returns the places of problems in a document whose values have the same paths as in its native form.</summary>
    public static ProblemPlaces Of(JsonItem root, ImportContext context, IEnumerable<Problem> problems)
    {
        var places = new Dictionary<string, TextPlace>(StringComparer.Ordinal);
        Add(places, root, context, problems.Select(problem => RecordIn(problem.Path)).ToHashSet(StringComparer.Ordinal));
        return new ProblemPlaces(places);
    }

    /// <summary>Returns a problem with the place of its path, or of the nearest value around it.</summary>
    public Problem Placed(Problem problem)
    {
        for (var path = problem.Path; path.Length > 0; path = path[..Math.Max(0, path.LastIndexOfAny(['.', '[']))])
        {
            if (places.TryGetValue(path, out var place)) return problem with { Line = place.Line, Column = place.Column };
        }

        return problem with { Line = 1, Column = 1 };
    }

    // The path of the record that a path leads into, or of the set: $.claims[3] in $.claims[3].when.
    private static string RecordIn(string path) => path[..(path.IndexOf(']', StringComparison.Ordinal) + 1)];

    // Of the records, only those with problems: the places of all values take many times the memory of the document.
    private static void Add(
        Dictionary<string, TextPlace> places, JsonItem item, ImportContext context, HashSet<string>? records = null)
    {
        var place = context.PlaceOf(item);
        places.TryAdd(place.Path, place);
        foreach (var (_, value) in item.Members)
        {
            if (records is not null && value.IsArray) AddRecords(places, value, context, records);
            else Add(places, value, context);
        }

        foreach (var element in item.Elements)
        {
            Add(places, element, context);
        }
    }

    private static void AddRecords(Dictionary<string, TextPlace> places, JsonItem list, ImportContext context, HashSet<string> records)
    {
        var place = context.PlaceOf(list);
        places.TryAdd(place.Path, place);
        foreach (var element in list.Elements.Where(element => records.Contains(element.Path.ToString())))
        {
            Add(places, element, context);
        }
    }
}
