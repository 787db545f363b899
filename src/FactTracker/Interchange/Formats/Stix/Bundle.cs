using FactTracker.Json;

namespace FactTracker.Interchange.Formats.Stix;

/// <summary>
/// A bundle that was read, with the names and references of its objects, so that one object can be understood by the others.
/// </summary>
internal sealed class Bundle
{
    private readonly ImportContext _context;
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _latest = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _older = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _reports = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<JsonItem>> _opinions = new(StringComparer.Ordinal);
    private readonly HashSet<(string Id, string Modified)> _replaced = [];
    private readonly HashSet<string> _claims = new(StringComparer.Ordinal);
    private readonly HashSet<string> _reportsWithClaims = new(StringComparer.Ordinal);

    public Bundle(IReadOnlyList<JsonItem> objects, ImportContext context)
    {
        _context = context;
        foreach (var item in objects)
        {
            Add(item);
            if (item[Members.Type]?.Text == ObjectTypes.Opinion) Refer(_opinions, item, item);
            item.Release();
        }

        foreach (var (id, reports) in _reports)
        {
            if (_claims.Contains(id)) _reportsWithClaims.UnionWith(reports);
        }
    }

    /// <summary>Returns the times of the versions of an object that a later version in the bundle replaces, in the order found.</summary>
    public IReadOnlyList<string> OlderOf(string id) => _older.GetValueOrDefault(id) ?? [];

    /// <summary>Returns the name of an object, or null.</summary>
    /// <param name="id">The id of the object.</param>
    /// <param name="user">The object that refers to it; the name is repeated for it.</param>
    public string? NameOf(string id, JsonItem user)
    {
        if (!_names.TryGetValue(id, out var name)) return null;
        _context.Repeat(name.Length, user);
        return name;
    }

    /// <summary>Whether an object is read as a claim, or is a report that refers to one.</summary>
    public bool HasClaims(string id) => _claims.Contains(id) || _reportsWithClaims.Contains(id);

    /// <summary>Whether the bundle has a later version of an object.</summary>
    public bool IsOutdated(string id, string? modified) => _latest.TryGetValue(id, out var latest)
        && string.CompareOrdinal(modified ?? "", latest) < 0;

    /// <summary>Returns the reports that refer to an object.</summary>
    public IReadOnlyList<string> ReportsOf(string id) => _reports.GetValueOrDefault(id) ?? [];

    /// <summary>Returns the opinions on an object and on the reports that refer to it, each once.</summary>
    public IEnumerable<JsonItem> OpinionsOn(string id) =>
        ReportsOf(id).Prepend(id).SelectMany(on => _opinions.GetValueOrDefault(on) ?? []).Distinct();

    /// <summary>Returns the entity of an id, with its name in the bundle.</summary>
    public EntityValue EntityOf(string id, JsonItem user) => new(id) { Label = NameOf(id, user) };

    private void Add(JsonItem item)
    {
        if (item[Members.Id]?.Text is not { } id || RecordIdSyntax.Fault(id) is not null) return;
        AddVersion(id, item[Members.Modified]?.Text ?? "");
        if (item[Members.Name] is { IsString: true, Text: { } name }) _names[id] = name;
        var type = item[Members.Type]?.Text;
        if (type is ObjectTypes.Report) Refer(_reports, item, id);
        else if (type is not null && type != ObjectTypes.Opinion && !ObjectTypes.IsMeta(type)) _claims.Add(id);
    }

    private void AddVersion(string id, string modified)
    {
        if (!_latest.TryGetValue(id, out var known) || known == modified)
        {
            _latest[id] = modified;
            return;
        }

        if (!_older.TryGetValue(id, out var older)) _older.Add(id, older = []);
        var isLater = string.CompareOrdinal(modified, known) > 0;
        if (isLater) _latest[id] = modified;
        var old = isLater ? known : modified;
        if (_replaced.Add((id, old))) older.Add(old);
    }

    private static void Refer<T>(Dictionary<string, List<T>> references, JsonItem item, T referrer)
    {
        foreach (var id in item[Members.ObjectRefs]?.OneOrMany.Select(reference => reference.Text).Where(id => id is not null)
            .Distinct(StringComparer.Ordinal) ?? [])
        {
            if (!references.TryGetValue(id!, out var list)) references.Add(id!, list = []);
            list.Add(referrer);
        }
    }
}
