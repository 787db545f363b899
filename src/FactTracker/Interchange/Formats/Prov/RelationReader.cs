using FactTracker.Json;

namespace FactTracker.Interchange.Formats.Prov;

/// <summary>Reads the relations that a source has members for.</summary>
internal sealed class RelationReader(
    ImportContext context, ProvIris iris, IReadOnlyDictionary<string, ReadEntity> entities,
    IReadOnlyDictionary<string, (string Name, JsonItem Item)> agents)
{
    private const string Unnamed = "_:";

    /// <summary>Reads a relation.</summary>
    /// <returns>Whether a source says all of it; otherwise it must be kept.</returns>
    public bool TryRead(string relation, string name, JsonItem item) => relation switch
    {
        ProvTerms.DerivedFrom => TryDerive(name, item),
        ProvTerms.AttributedTo => TryAttribute(name, item),
        ProvTerms.GeneratedBy => TryDate(name, item),
        ProvTerms.HadMember => TryJoin(name, item),
        _ => false,
    };

    /// <summary>Returns the entity that a relation is about, or null when it is about none of the document.</summary>
    public ReadEntity? OwnerOf(JsonItem item) => item.IsObject
        ? ProvTerms.Owners.Select(role => EntityOf(item, role)).FirstOrDefault(entity => entity is not null)
        : null;

    private bool TryDerive(string name, JsonItem item)
    {
        if (Required(item, ProvTerms.Generated) is not { } derived || Required(item, ProvTerms.Used) is not { } used) return false;
        var type = ProvTerms.TextOf(item[ProvTerms.Type]);
        var how = type switch
        {
            ProvTerms.Quotation => LinkKind.Quotes,
            ProvTerms.PrimarySource => LinkKind.Cites,
            _ => null,
        };
        derived.Add(new SourceLink(used.Id) { How = how });
        return type == ProvTerms.Quotation && IsWhole(name, item, ProvTerms.Generated, ProvTerms.Used, ProvTerms.Type)
            || IsWhole(name, item, ProvTerms.Generated, ProvTerms.Used);
    }

    private bool TryAttribute(string name, JsonItem item)
    {
        if (Required(item, ProvTerms.OfEntity) is not { } entity) return false;
        if (item[ProvTerms.OfAgent] is not { IsString: true, IsSound: true, Text: { } agent }
            || string.IsNullOrWhiteSpace(ProvIris.LocalOf(agent)))
        {
            Unread(item, "An attribution must name its agent.");
            return false;
        }

        entity.Add(AgentOf(agent, item));
        return IsWhole(name, item, ProvTerms.OfEntity, ProvTerms.OfAgent);
    }

    private Agent AgentOf(string name, JsonItem user)
    {
        var iri = iris.Of(name, user);
        var label = agents.TryGetValue(iri, out var agent)
            ? agent.Item[ProvTerms.Label]?.OneOrMany.Select(ProvTerms.TextOf).FirstOrDefault(text => !string.IsNullOrWhiteSpace(text))
            : null;
        context.Repeat(label?.Length ?? 0, user);
        return new Agent(label ?? ProvIris.LocalOf(name), iri);
    }

    // A time with a fraction of a second is kept beside the date.
    private bool TryDate(string name, JsonItem item)
    {
        if (Required(item, ProvTerms.OfEntity) is not { } entity || item[ProvTerms.Time] is not { } time) return false;
        var text = ProvTerms.TextOf(time);
        var whole = text is null ? null : WithoutFraction(text);
        if (whole is null || PlaceholderDate.Is(whole) || !Edtf.TryParse(whole, out var date))
        {
            Unread(time, "The time of a generation must be a date and a time of ISO 8601.");
            return false;
        }

        if (entity.Published is not null) return false;
        entity.Published = date;
        return whole == text && IsWhole(name, item, ProvTerms.OfEntity, ProvTerms.Time);
    }

    private static string WithoutFraction(string time)
    {
        var point = time.IndexOf('.', StringComparison.Ordinal);
        if (point < 0) return time;
        var end = point + 1;
        while (end < time.Length && char.IsAsciiDigit(time[end])) end++;
        return time[..point] + time[end..];
    }

    private bool TryJoin(string name, JsonItem item)
    {
        if (item[ProvTerms.OfEntity] is not { } list || Required(item, ProvTerms.Collection) is not { } collection) return false;
        var isWhole = IsWhole(name, item, ProvTerms.OfEntity, ProvTerms.Collection);
        foreach (var element in list.OneOrMany)
        {
            if (element is not { IsString: true, Text: { } member } || !entities.TryGetValue(iris.Of(member, item), out var part))
            {
                Unread(element, "The member of a collection must be an entity of the document.");
                isWhole = false;
            }
            else if (part.PartOf is null)
            {
                part.PartOf = collection.Id;
            }
            else
            {
                isWhole = false;
            }
        }

        return isWhole;
    }

    private ReadEntity? EntityOf(JsonItem item, string role) =>
        item[role] is { IsString: true, IsSound: true, Text: { } name } ? entities.GetValueOrDefault(iris.Of(name, item)) : null;

    private ReadEntity? Required(JsonItem item, string role)
    {
        if (EntityOf(item, role) is { } entity) return entity;
        Unread(item[role] ?? item, $"\"{role}\" must be an entity of the document.");
        return null;
    }

    private void Unread(JsonItem item, string message) =>
        context.Report(item, Rules.ForeignUnread, message, "It is kept as an extension.");

    private static bool IsWhole(string name, JsonItem item, params ReadOnlySpan<string> read)
    {
        if (!name.StartsWith(Unnamed, StringComparison.Ordinal)) return false;
        foreach (var member in item.Members)
        {
            if (!read.Contains(member.Name)) return false;
        }

        return true;
    }
}
