using FactTracker.Json;

namespace FactTracker.Interchange.Formats.JsonLd;

/// <summary>The places of problems that were found in the native form of a document: those of the same paths in the document.</summary>
internal sealed class ProblemPlaces
{
    private readonly Dictionary<string, TextPlace> _places = new(StringComparer.Ordinal);

    public ProblemPlaces(JsonItem root, ImportContext context) => Add(root, context);

    /// <summary>Returns a problem with the place of its path, or of the nearest value around it.</summary>
    public Problem Placed(Problem problem)
    {
        for (var path = problem.Path; path.Length > 0; path = path[..Math.Max(0, path.LastIndexOfAny(['.', '[']))])
        {
            if (_places.TryGetValue(path, out var place)) return problem with { Line = place.Line, Column = place.Column };
        }

        return problem with { Line = 1, Column = 1 };
    }

    private void Add(JsonItem item, ImportContext context)
    {
        var place = context.PlaceOf(item);
        _places.TryAdd(place.Path, place);
        foreach (var (_, value) in item.Members)
        {
            Add(value, context);
        }

        foreach (var element in item.Elements)
        {
            Add(element, context);
        }
    }
}
