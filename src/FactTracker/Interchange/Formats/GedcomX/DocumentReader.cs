using FactTracker.Json;

namespace FactTracker.Interchange.Formats.GedcomX;

/// <summary>Reads a document: its source descriptions, then its conclusions, thing by thing.</summary>
internal sealed class DocumentReader
{
    private readonly ImportContext _context;
    private readonly JsonItem _root;
    private readonly AgentNames _agents = new();
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<RawJson>> _unread = new(StringComparer.Ordinal);
    private readonly ConclusionReader _conclusions;

    public DocumentReader(ImportContext context, JsonItem root)
    {
        _context = context;
        _root = root;
        _conclusions = new ConclusionReader(_agents);
        foreach (var agent in ObjectsOf(Members.Agents))
        {
            if (agent[Members.Id]?.Text is { } id && TextIn(agent[Members.Names], Members.Value) is { } name) _agents.Add(id, name);
        }

        foreach (var person in ObjectsOf(Members.Persons))
        {
            if (person[Members.Id]?.Text is { } id && NameOf(person) is { } name) _names.TryAdd(id, name);
        }
    }

    public IEnumerable<ClaimSetRecord> Read()
    {
        if (!_root.IsObject)
        {
            _context.Report(_root, Rules.NotInFormat, "A GEDCOM X document must be an object.");
            yield return new ClaimSetRecord { Problems = _context.TakeProblems() };
            yield break;
        }

        // One by one, so that the records before a limit are kept.
        foreach (var record in ReadSources().Concat(Things.Lists.SelectMany(ReadThings)).Concat(ReadRelationships()))
        {
            yield return record;
        }

        yield return Header();
    }

    private IEnumerable<ClaimSetRecord> ReadSources()
    {
        var sources = new SourceReader(_agents);
        foreach (var item in Readable(Members.SourceDescriptions))
        {
            if (item[Members.Id]?.Text is not { } id || RecordIdSyntax.Fault(id) is not null || !_ids.Add(id))
            {
                Keep(Members.SourceDescriptions, item, "The source description has no id of its own");
                continue;
            }

            var members = new MemberReader(item, _context, Members.Prefix);
            members.Take(Members.Id);
            yield return new ClaimSetRecord
            {
                Source = sources.Read(id, members), Place = _context.PlaceOf(item),
                Problems = _context.TakeProblems()
            };
        }
    }

    private IEnumerable<ClaimSetRecord> ReadThings(string list)
    {
        var kind = Things.KindOf(list);
        var index = 0;
        foreach (var item in Readable(list))
        {
            var members = new MemberReader(item, _context, Members.Prefix);
            var id = IdOf(members, "", kind, index++);
            var subject = new EntityValue(id) { Label = kind == Things.Person ? _names.GetValueOrDefault(id) : null };
            var claims = kind == Things.Person ? ReadPerson(members, subject).ToList() : [];
            var claim = new Claim(id) { Subject = [subject], Property = Things.Property, Value = [kind] };
            if (kind is "event" or "document" && members.Text(Members.Type) is { } type)
                claim = claim with { Value = [kind, TypeUri.ToEntity(type)] };
            claim = claim with { When = DateReader.Read(members) };
            if (kind == "document" && members.Text(Members.Text) is { } text) claim = claim with { Text = text };
            yield return Record(_conclusions.Read(claim, members), members);
            foreach (var conclusion in claims)
            {
                yield return conclusion;
            }
        }
    }

    private IEnumerable<ClaimSetRecord> ReadPerson(MemberReader person, EntityValue subject)
    {
        if (person.Item[Members.Gender] is { IsObject: true } gender)
        {
            person.Take(Members.Gender);
            yield return ReadPart(gender, subject, Members.Gender, 0, FactReader.Gender);
        }

        foreach (var name in ReadParts(person, Members.Names, subject, Members.Name, FactReader.Name)) yield return name;
        foreach (var fact in ReadParts(person, Members.Facts, subject, "fact", FactReader.Fact)) yield return fact;
    }

    private IEnumerable<ClaimSetRecord> ReadParts(MemberReader owner, string list, EntityValue subject, string kind,
        Func<Claim, MemberReader, Claim> read)
    {
        if (owner.Item[list] is not { IsArray: true } parts)
        {
            if (owner.Item[list] is { } wrong) owner.Report(wrong, $"The member \"{list}\" must be a list of objects.");
            return [];
        }

        owner.Take(list);
        owner.KeepUnread(list, [.. parts.Elements.Where(part => !part.IsObject)], $"An element of \"{list}\" must be an object.");
        return [.. parts.Elements.Where(part => part.IsObject).Select((part, index) => ReadPart(part, subject, kind, index, read))];
    }

    private ClaimSetRecord ReadPart(JsonItem part, EntityValue subject, string kind, int index, Func<Claim, MemberReader, Claim> read)
    {
        var members = new MemberReader(part, _context, Members.Prefix);
        members.Repeat(subject.Label?.Length ?? 0);
        var claim = new Claim(IdOf(members, subject.Id, kind, index)) { Subject = [subject] };
        return Record(_conclusions.Read(read(claim, members), members), members);
    }

    private IEnumerable<ClaimSetRecord> ReadRelationships()
    {
        var index = 0;
        foreach (var item in Readable(Members.Relationships))
        {
            if (Resource.In(item[Members.Person1]) is not { } one || Resource.In(item[Members.Person2]) is not { } other
                || item[Members.Type] is not { IsString: true, IsSound: true, Text: var uri } || string.IsNullOrWhiteSpace(uri))
            {
                Keep(Members.Relationships, item, "The relationship does not have a type and two persons");
                continue;
            }

            var members = new MemberReader(item, _context, Members.Prefix);
            var id = IdOf(members, "", Things.Relationship, index++);
            TakeReference(members, Members.Person1);
            TakeReference(members, Members.Person2);
            members.Take(Members.Type);
            var facts = ReadParts(members, Members.Facts, new EntityValue(id), "fact", FactReader.Fact).ToList();
            var claim = new Claim(id)
            {
                Subject = [PersonOf(one, item)],
                Property = TypeUri.ToEntity(uri),
                Value = [PersonOf(other, item)],
            };
            yield return Record(_conclusions.Read(claim, members), members);
            foreach (var fact in facts)
            {
                yield return fact;
            }
        }
    }

    private static void TakeReference(MemberReader members, string name)
    {
        if (Resource.HasOnly(members.Item[name]!, Members.Resource)) members.Take(name);
    }

    private EntityValue PersonOf(string id, JsonItem user)
    {
        var name = _names.GetValueOrDefault(id);
        _context.Repeat(name?.Length ?? 0, user);
        return new EntityValue(id) { Label = name };
    }

    private ClaimSetRecord Record(Claim claim, MemberReader members) =>
        new()
        {
            Claim = claim with { Extensions = members.Rest() },
            Place = _context.PlaceOf(members.Item),
            Problems = _context.TakeProblems(),
        };

    // An id that is invalid or taken is kept.
    private string IdOf(MemberReader members, string owner, string kind, int index)
    {
        if (members.Item[Members.Id] is { IsString: true, IsSound: true, Text: { } id } && RecordIdSyntax.Fault(id) is null && _ids.Add(id))
        {
            members.Take(Members.Id);
            return id;
        }

        var made = Things.IdWithout(owner, kind, index);
        if (RecordIdSyntax.Fault(made) is not null) made = Things.IdWithout("", kind, _ids.Count);
        _ids.Add(made);
        return made;
    }

    private IEnumerable<JsonItem> Readable(string list)
    {
        if (_root[list] is not { } items) yield break;
        foreach (var item in items.OneOrMany)
        {
            if (item.IsObject) yield return item;
            else Keep(list, item, "The value is not an object");
        }
    }

    private IEnumerable<JsonItem> ObjectsOf(string list) => _root[list]?.OneOrMany.Where(item => item.IsObject) ?? [];

    private void Keep(string list, JsonItem item, string rule)
    {
        _context.Report(item, Rules.ForeignUnread, $"{rule}; it is kept unchanged.");
        if (!_unread.TryGetValue(list, out var kept)) _unread.Add(list, kept = []);
        kept.Add(_context.Raw(item));
    }

    private static string? NameOf(JsonItem person) =>
        person[Members.Names]?.OneOrMany.Where(name => name.IsObject)
            .Select(name => name[Members.NameForms]?.OneOrMany.FirstOrDefault() is { IsObject: true } form ? FactReader.TextOf(form) : null)
            .FirstOrDefault();

    private static string? TextIn(JsonItem? list, string member) =>
        list?.OneOrMany.FirstOrDefault() is { IsObject: true } first && first[member] is { IsString: true, IsSound: true, Text: { } text }
            && !string.IsNullOrWhiteSpace(text) ? text : null;

    private ClaimSetRecord Header()
    {
        var members = new MemberReader(_root, _context, Members.Prefix);
        var header = ClaimSet.Empty;
        if (members.Language(Members.Language) is { } language) header = header with { Language = language };
        foreach (var list in Things.Lists.Append(Members.Relationships).Append(Members.SourceDescriptions))
        {
            members.Take(list);
            if (_unread.TryGetValue(list, out var kept)) members.Keep(list, RawBuilder.List(kept));
        }

        KeepAgents(members);
        return new ClaimSetRecord
        {
            Header = header with { Extensions = members.Rest() }, Place = _context.PlaceOf(_root),
            Problems = _context.TakeProblems()
        };
    }

    // An agent whose name is in the sources and claims that refer to it is not kept as well.
    private void KeepAgents(MemberReader members)
    {
        if (_root[Members.Agents] is not { IsArray: true } list || !list.Elements.Any(_agents.IsSaid)) return;
        members.Take(Members.Agents);
        var others = list.Elements.Where(agent => !_agents.IsSaid(agent)).ToList();
        if (others.Count > 0) members.Keep(Members.Agents, RawBuilder.List(others.Select(_context.Raw)));
    }
}
