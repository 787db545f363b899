using FactTracker.Json;

namespace FactTracker.Interchange;

/// <summary>The places of problems that were found in the native form of a document, by their paths in that form.</summary>
internal sealed class ProblemPlaces(IReadOnlyDictionary<string, TextPlace> places)
{
    /// <summary>Returns the places of a document whose values have the same paths as in its native form.</summary>
    public static ProblemPlaces Of(JsonItem root, ImportContext context)
    {
        var places = new Dictionary<string, TextPlace>(StringComparer.Ordinal);
        Add(places, root, context);
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

    private static void Add(Dictionary<string, TextPlace> places, JsonItem item, ImportContext context)
    {
        var place = context.PlaceOf(item);
        places.TryAdd(place.Path, place);
        foreach (var (_, value) in item.Members)
        {
            Add(places, value, context);
        }

        foreach (var element in item.Elements)
        {
            Add(places, element, context);
        }
    }
}
