using FactTracker.Json;

namespace FactTracker.Interchange.Formats.Wikibase;

/// <summary>
/// Reads what the REST API of Wikibase answers: an entity, a list of entities or a map of them by id, the statements of an entity by
/// property, or one statement. Each is brought into the form of the entity JSON and read by its reader.
/// </summary>
internal sealed class RestReading
{
    private readonly ImportContext _items;
    private readonly IReadOnlyList<JsonItem> _roots;
    private readonly EntityContext _entities;
    private List<ClaimSetRecord> _records = [];

    private RestReading(ReadOnlyMemory<byte> text, WikiOptions wiki, ReadingOptions options)
    {
        var items = new ImportContext(text, options);
        _roots = JsonItemReader.ReadOneOrSeries(ref items);
        _items = items;
        _entities = new EntityContext(wiki, options);
    }

    /// <summary>
    /// Reads a text, and returns the records of each of its values; those before a limit are returned before it is thrown.
    /// </summary>
    public static IEnumerable<IReadOnlyList<ClaimSetRecord>> Read(ReadOnlyMemory<byte> text, WikiOptions wiki, ReadingOptions options)
    {
        var reading = new RestReading(text, wiki, options);
        reading.AddProblems();
        foreach (var root in reading._roots.SelectMany(root => root.OneOrMany))
        {
            var limit = reading.TryReadRoot(root);
            reading.AddProblems();
            yield return reading.TakeRecords();
            if (limit is not null) throw limit;
        }

        yield return reading.TakeRecords();
    }

    private LimitPassedException? TryReadRoot(JsonItem root)
    {
        try
        {
            ReadRoot(root);
            return null;
        }
        catch (LimitPassedException limit)
        {
            return limit;
        }
    }

    private List<ClaimSetRecord> TakeRecords()
    {
        var records = _records;
        _records = [];
        return records;
    }

    private void ReadRoot(JsonItem root)
    {
        if (!root.IsObject) _items.Report(root, Rules.ForeignUnread, "An entity must be an object.", "It is skipped.");
        else if (RestEntity.IsStatement(root)) ReadStatements([root]);
        else if (IsMap(root, member => WikibaseIris.IsProperty(member.Name) && member.Value.IsArray))
            ReadStatements([.. root.Members.SelectMany(member => member.Value.Elements)]);
        else if (IsMap(root, member => WikibaseIris.IsId(member.Name) && member.Value.IsObject))
            foreach (var member in root.Members) ReadEntity(member.Value, member.Name);
        else ReadEntity(root, null);
    }

    private static bool IsMap(JsonItem root, Func<JsonMember, bool> isEntry) => root.Members.Count > 0 && root.Members.All(isEntry);

    private void ReadEntity(JsonItem entity, string? filed) => Read(entity, filed, new RestEntity(_items).Convert(entity));

    // Statements alone name their entity in their ids; that it exists is not among them.
    private void ReadStatements(IReadOnlyList<JsonItem> statements)
    {
        foreach (var group in statements.GroupBy(RestEntity.SubjectOf, StringComparer.Ordinal))
        {
            if (group.Key.Length == 0)
            {
                foreach (var statement in group)
                {
                    _items.Report(statement, Rules.ForeignUnread, "The id of the statement does not name its entity.", "It is skipped.");
                }

                continue;
            }

            var before = _records.Count;
            Read(group.First(), null, new RestEntity(_items).Convert(group.Key, group));
            var added = _records.FindIndex(before, record => record.Claim?.Id.Text == group.Key);
            if (added >= 0) _records.RemoveAt(added);
        }
    }

    private void Read(JsonItem item, string? filed, ReadOnlyMemory<byte> converted)
    {
        AddProblems();
        var place = _items.PlaceOf(item);
        _entities.Begin(converted, place.Line, place.Column, _records, isCleared: true);
        var reader = _entities.Reader(0);
        reader.Read();
        EntityReader.Read(ref reader, item.Path.ToString(), filed, _entities);
    }

    private void AddProblems()
    {
        var problems = _items.TakeProblems();
        if (!problems.IsEmpty) _records.Add(new ClaimSetRecord { Problems = problems });
    }
}
