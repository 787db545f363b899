using FactTracker.Json;

namespace FactTracker.Interchange.Formats.Prov;

/// <summary>Reads an entity as a source. Attributes that a source has no member for are kept.</summary>
internal sealed class EntityReader(ImportContext context, ProvIris iris)
{
    public Source Read(string name, JsonItem item)
    {
        var iri = iris.Of(name, item);
        if (!iris.IsDeclared(name))
            context.Report(
                item, Rules.ForeignUnread, $"The prefix of \"{JsonPath.Shown(name)}\" is not declared; the name is used as the id.");
        var (id, kept) = KeptId.Of(ProvTerms.Namespace, iri, iri);
        var source = new Source(id);
        if (iri.StartsWith("http://", StringComparison.Ordinal) || iri.StartsWith("https://", StringComparison.Ordinal))
            source = source with { Url = new Url(iri) };
        var members = new MemberReader(item, context, ProvTerms.Namespace);
        source = Titled(source, members);
        if (source is { Title: null, Url: null }) source = source with { Words = name };
        foreach (var (attribute, value) in item.Members)
        {
            KeepUnprefixed(members, attribute, value);
        }

        var extensions = members.Rest();
        foreach (var extension in kept.Where(extension => extensions[extension.Name] is null))
        {
            extensions = extensions.With(extension.Name, extension.Value);
        }

        return source with { Extensions = extensions };
    }

    // Of several labels, the first is the title; the list is kept.
    private static Source Titled(Source source, MemberReader members)
    {
        if (members.Item[ProvTerms.Label] is not { } label) return source;
        if (label.OneOrMany.FirstOrDefault(one => !string.IsNullOrWhiteSpace(ProvTerms.TextOf(one))) is not { } title)
        {
            members.Report(label, "The label of an entity must be a text.");
            return source;
        }

        var language = title["lang"] is { IsString: true, IsSound: true, Text: { Length: > 0 } tag } ? tag : null;
        var isWhole = title.IsString || title.Members.Count == (language is null ? 1 : 2);
        if (isWhole && !label.IsArray) members.Take(ProvTerms.Label);
        source = source with { Title = ProvTerms.TextOf(title) };
        return language is null ? source : source with { Language = language };
    }

    // The names of PROV have the prefix already.
    private static void KeepUnprefixed(MemberReader members, string attribute, JsonItem value)
    {
        if (!attribute.StartsWith(ProvTerms.Namespace, StringComparison.Ordinal) || attribute == ProvTerms.Label) return;
        var local = attribute[ProvTerms.Namespace.Length..];
        if (members.Item.Members.Any(member => member.Name == local)) return;
        members.Take(attribute);
        members.Keep(local, members.Raw(value));
    }
}
