namespace FactTracker;

/// <content>Edits. Each returns a new list.</content>
public sealed partial class SourceList
{
    /// <summary>Returns the list with a source added at the end.</summary>
    /// <param name="source">The source.</param>
    /// <exception cref="ArgumentException">It has no id, or the list already has a record with its id.</exception>
    public SourceList Add(Source source)
    {
        RequireId(source);
        if (_records.Find(source.Id.Text) is not null)
            throw new ArgumentException($"The list has a source \"{source.Id}\"; replace that one.", nameof(source));
        return new SourceList(_records.Add(source), this);
    }

    /// <summary>Returns the list with a source replaced by another with the same id.</summary>
    /// <param name="source">The source.</param>
    /// <exception cref="KeyNotFoundException">There is none with its id.</exception>
    public SourceList Replace(Source source)
    {
        RequireId(source);
        var old = this[source.Id];
        return ReferenceEquals(old, source) ? this : new SourceList(_records.Replace(source), this);
    }

    /// <summary>Returns the list with a source replaced by another with the same id, or added at the end when there is none.</summary>
    /// <param name="source">The source.</param>
    /// <exception cref="ArgumentException">It has no id.</exception>
    public SourceList Upsert(Source source)
    {
        RequireId(source);
        return _records.Find(source.Id.Text) is null ? new SourceList(_records.Add(source), this) : Replace(source);
    }

    /// <summary>Returns the list without the source with an id, or the same list when there is none.</summary>
    /// <param name="id">The id.</param>
    public SourceList Remove(SourceId id) => Remove(id.Text);

    /// <summary>Whether there is a source with an id.</summary>
    internal bool Contains(string id) => _records.Find(id) is not null;

    /// <summary>The same without the source with an id.</summary>
    internal SourceList Remove(string id) => Contains(id) ? new SourceList(_records.Remove(id), this) : this;

    /// <summary>These sources with others at the end, whose ids none of them has.</summary>
    internal SourceList AddRange(IReadOnlyCollection<Source> sources) =>
        sources.Count == 0 ? this : new SourceList(_records.AddRange(sources), this);

    private static void RequireId(Source source)
    {
        ArgumentNullException.ThrowIfNull(source);
        if (source.Id.Text.Length == 0)
            throw new ArgumentException("A record has no id; give it one of 1 to 200 characters.", nameof(source));
    }
}
