using FactTracker.Json;

namespace FactTracker.Interchange;

/// <summary>The templates of losses, and the shapes of their paths.</summary>
internal sealed class LossShapes
{
    private const int MostShapes = 4096; // A hostile set can have other members in each record.
    private const char Hole = '\0'; // Not part of any path.
    private readonly Dictionary<JsonPath, LossShape> _byPath = new(new PathShapes());
    private readonly Dictionary<string, LossShape> _byText = new(StringComparer.Ordinal);
    private readonly LossShape?[] _open = new LossShape?[RecordLists.Count];
    private readonly List<LossTemplate> _templates = [];

    /// <summary>Returns the template with a number.</summary>
    public LossTemplate this[int number] => _templates[number];

    /// <summary>Returns a loss as its template and what goes into that.</summary>
    public PackedLoss Pack(JsonPath path, string message)
    {
        if (!_byPath.TryGetValue(path, out var shape)) shape = ShapeOf(path);
        if (shape.IsOpen) message = $"{shape.RestOf(path)}\n{message}";
        var template = shape.TemplateOf(message, _templates);
        var (place, first, second) = PathShapes.HolesOf(path);
        if (shape.IsOpen) (first, second) = (0, 0);
        return new PackedLoss(template.Number, place, first, second, template.IsVaried ? message : null);
    }

    // Paths with other names can have the same text, and are then the same.
    private LossShape ShapeOf(JsonPath path)
    {
        var parts = LossShape.PartsOf(path);
        var list = PathShapes.ListOf(path);
        var text = string.Join(Hole, parts);
        if (!_byText.TryGetValue(text, out var shape))
        {
            if (_byText.Count >= MostShapes) return _open[(int)list] ??= LossShape.Open(list);
            _byText.Add(text, shape = new LossShape(list, parts, isOpen: false));
        }

        if (_byPath.Count < 2 * MostShapes) _byPath.Add(path, shape);
        return shape;
    }
}
