using System.Text.Json;
using FactTracker.Json;

namespace FactTracker.Interchange.Formats.GedcomX;

/// <summary>Writes a document.</summary>
internal sealed class DocumentWriter
{
    private readonly Utf8JsonWriter _json;
    private readonly ClaimSet _set;
    private readonly Document _document;
    private readonly ConclusionWriter _conclusions;

    private DocumentWriter(Utf8JsonWriter json, ClaimSet set, Document document)
    {
        _json = json;
        _set = set;
        _document = document;
        _conclusions = new ConclusionWriter(json);
    }

    /// <summary>Returns the document of a set in parts, each valid until the next is asked for.</summary>
    public static IEnumerable<ReadOnlyMemory<byte>> Parts(ClaimSet set, LossReport losses, CancellationToken cancellationToken)
    {
        var document = new Document(set, losses, cancellationToken);
        return TextParts.OfJson(json => new DocumentWriter(json, set, document).Steps().Until(cancellationToken), "\n");
    }

    private IEnumerable<int> Steps()
    {
        var lists = Things.Lists.Append(Members.Relationships).Append(Members.SourceDescriptions);
        var members =
            new MemberWriter(_json, lists.Aggregate(_set.Extensions, (rest, list) => rest.Without(Members.Prefix + list)), Members.Prefix);
        members.Start();
        members.Text(Members.Language, _set.Language?.Text);
        var written = StepsOf(Members.SourceDescriptions, _set.Sources, (source, _) => SourceWriter.Write(_json, source))
            .Concat(Things.Lists.SelectMany(
                list => StepsOf(list, _document.Of(list), (claim, index) => WriteThing(claim, Things.KindOf(list), index))))
            .Concat(StepsOf(Members.Relationships, _document.Relationships, WriteRelationship));
        foreach (var step in written)
        {
            yield return step;
        }

        AgentWriter.Write(members, _set, _document.Recorders);
        members.End();
    }

    // Items that were not understood come after the others.
    private IEnumerable<int> StepsOf<T>(string name, IReadOnlyCollection<T> items, Action<T, int> write)
    {
        var kept = RawWriter.Elements(_set.Extensions[Members.Prefix + name]);
        if (items.Count == 0 && !kept.Any()) yield break;
        _json.WriteStartArray(name);
        var index = 0;
        foreach (var item in items)
        {
            write(item, index++);
            yield return 1;
        }

        foreach (var element in kept)
        {
            RawWriter.Write(_json, element);
            yield return 1;
        }

        _json.WriteEndArray();
    }

    private void WriteThing(Claim claim, string kind, int index)
    {
        var id = ((EntityValue)claim.Subject.Single!).Id;
        var members = _conclusions.Start(claim, id, Things.IdWithout("", kind, index));
        if (claim.Value.Count > 1 && claim.Value[1] is EntityValue type) members.Text(Members.Type, type.Id);
        if (kind == "document") members.Text(Members.Text, claim.Text);
        if (kind == Things.Person) WriteParts(members, claim, id);
        ConclusionWriter.End(members, claim, claim.When);
    }

    private void WriteParts(MemberWriter members, Claim claim, string owner)
    {
        if (_document.PartsOf(owner, Members.Gender) is [var gender, ..]) members.Raw(Members.Gender, Part(gender, Members.Gender, 0));
        WriteParts(members, claim, owner, Members.Names, Members.Name);
        WriteParts(members, claim, owner, Members.Facts, "fact");
    }

    private void WriteParts(MemberWriter members, Claim claim, string owner, string list, string kind)
    {
        var parts = _document.PartsOf(owner, list);
        if (parts.Count > 0)
            members.Raw(list, RawBuilder.List(
                [.. parts.Select((part, index) => Part(part, kind, index)), .. ConclusionWriter.KeptIn(claim, list)]));
    }

    private static RawJson Part(Claim claim, string kind, int index) => RawBuilder.Build(json =>
    {
        var owner = ((EntityValue)claim.Subject.Single!).Id;
        var members = new ConclusionWriter(json).Start(claim, claim.Id.Text, Things.IdWithout(owner, kind, index));
        var value = claim.Value.Single;
        if (kind == Members.Gender) members.Text(Members.Type, (value as EntityValue)?.Id);
        else if (kind == Members.Name) WriteName(members, value);
        else WriteFact(members, claim);
        ConclusionWriter.End(members, claim, value as DateStatement ?? claim.When);
    });

    private static void WriteName(MemberWriter members, ClaimValue? value)
    {
        if (value is not TextValue name || members.HasKept(Members.NameForms)) return;
        members.Raw(Members.NameForms,
            RawBuilder.List([ConclusionWriter.Object((Members.Language, name.Language?.Text), (Members.FullText, name.Text))]));
    }

    private static void WriteFact(MemberWriter members, Claim claim)
    {
        members.Text(Members.Type, (claim.Property as EntityValue)?.Id);
        members.Text(Members.Value, (claim.Value.Single as TextValue)?.Text);
    }

    private void WriteRelationship(Claim claim, int index)
    {
        var members = _conclusions.Start(claim, claim.Id.Text, Things.IdWithout("", Things.Relationship, index));
        members.Text(Members.Type, ((EntityValue)claim.Property!).Id);
        WriteReference(members, Members.Person1, claim.Subject);
        WriteReference(members, Members.Person2, claim.Value);
        WriteParts(members, claim, claim.Id.Text, Members.Facts, "fact");
        ConclusionWriter.End(members, claim, null);
    }

    private static void WriteReference(MemberWriter members, string name, ValueList<ClaimValue> value)
    {
        if (!members.HasKept(name))
            members.Raw(name, ConclusionWriter.Object((Members.Resource, Resource.To(((EntityValue)value.Single!).Id))));
    }
}
