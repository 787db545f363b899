namespace FactTracker.Analysis;

/// <summary>
/// A list of properties in a policy. A text matches a property with that text, and an entity with that id or label, in upper or lower case.
/// </summary>
internal sealed class PropertyList(ValueList<ClaimValue> properties)
{
    private readonly HashSet<string> _texts =
        properties.OfType<TextValue>().Select(property => property.Text).ToHashSet(StringComparer.OrdinalIgnoreCase);

    public bool Has(ClaimValue property)
    {
        if (properties.IsEmpty) return false;
        var isNamed = property switch
        {
            TextValue text => _texts.Contains(text.Text),
            EntityValue entity => _texts.Contains(entity.Id) || (entity.Label is { } label && _texts.Contains(label)),
            _ => false,
        };
        return isNamed || properties.Any(other => SubjectComparer.Instance.Equals(other, property));
    }
}
