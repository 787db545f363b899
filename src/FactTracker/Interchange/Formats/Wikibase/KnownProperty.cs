using System.Globalization;

namespace FactTracker.Interchange.Formats.Wikibase;

/// <summary>A property that has been met, with what is made of it again and again.</summary>
internal sealed class KnownProperty(string id, EntityValue value)
{
    private readonly List<string> _paths = [];

    public string Id { get; } = id;

    public EntityValue Value { get; } = value;

    /// <summary>The path of a statement in a text that is its entity.</summary>
    public string PathOf(int index)
    {
        while (_paths.Count <= index)
        {
            _paths.Add(string.Create(CultureInfo.InvariantCulture, $"$.claims.{Id}[{_paths.Count}]"));
        }

        return _paths[index];
    }
}
