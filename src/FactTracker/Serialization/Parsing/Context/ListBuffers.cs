namespace FactTracker.Serialization.Parsing;

/// <summary>The lists in which elements gather before their number is known: one for each type, used again and again.</summary>
internal sealed class ListBuffers
{
    private readonly Dictionary<Type, object> _rare = [];

    public List<ClaimValue> Values { get; } = [];

    public List<Citation> Citations { get; } = [];

    public List<Confidence> Confidences { get; } = [];

    public List<string> Strings { get; } = [];

    /// <summary>The list for elements of a type that few records have.</summary>
    public List<T> Of<T>()
        where T : class
    {
        if (!_rare.TryGetValue(typeof(T), out var list)) _rare.Add(typeof(T), list = new List<T>());
        return (List<T>)list;
    }
}
