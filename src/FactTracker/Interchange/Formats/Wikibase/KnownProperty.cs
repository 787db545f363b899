using System.Globalization;

namespace FactTracker.Interchange.Formats.Wikibase;

/// <summary>A property that was seen before, with the objects that are made from it repeatedly.</summary>
internal sealed class KnownProperty(string id, EntityValue value)
{
    private readonly List<string> _paths = [];

    public string Id { get; } = id;

    public EntityValue Value { get; } = value;

    /// <summary>Returns the path of a statement in a text that is one entity.</summary>
    public string PathOf(int index)
    {
        while (_paths.Count <= index)
        {
            _paths.Add(string.Create(CultureInfo.InvariantCulture, $"$.claims.{Id}[{_paths.Count}]"));
        }

        return _paths[index];
    }
}
