namespace FactTracker.Serialization.Parsing;

/// <summary>The lists that collect elements before their number is known. There is one list per type, and it is reused.</summary>
internal sealed class ListBuffers
{
    private readonly Dictionary<Type, object> _rare = [];

    public List<ClaimValue> Values { get; } = [];

    public List<Citation> Citations { get; } = [];

    public List<Confidence> Confidences { get; } = [];

    public List<string> Strings { get; } = [];

    /// <summary>Returns the list for elements of a type that few records have.</summary>
    public List<T> Of<T>()
        where T : class
    {
        if (!_rare.TryGetValue(typeof(T), out var list)) _rare.Add(typeof(T), list = new List<T>());
        return (List<T>)list;
    }
}
