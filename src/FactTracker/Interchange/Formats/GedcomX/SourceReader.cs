namespace FactTracker.Interchange.Formats.GedcomX;

/// <summary>
/// Reads source descriptions as sources. One that has neither title nor address is called by its citation. Further citations, titles or
/// rights are kept whole beside what is read.
/// </summary>
internal sealed class SourceReader(IReadOnlyDictionary<string, string> agents)
{
    public Source Read(string id, MemberReader members)
    {
        var source = new Source(id)
        {
            Words = Single(members, Members.Citations)?.Text,
            Notes = Single(members, Members.Descriptions)?.Text,
            License = LicenseOf(members),
            PartOf = PartOf(members),
            BasedOn = BasedOn(members),
            Publisher = PublisherOf(members),
            Modified = TimeOf(members, Members.Modified),
        };
        if (Single(members, Members.Titles) is { } title)
        {
            source = source with { Title = title.Text };
            if (title.Language is { } language) source = source with { Language = language };
        }

        if (members.Text(Members.Kind) is { } kind) source = source with { Kind = SourceKind.Parse(kind, null) };
        if (members.Text(Members.About) is { } about) source = source with { Url = new Url(about) };
        if (source is { Title: null, Url: null, Words: { } citation } && source.Kind != SourceKind.Unnamed)
            source = source with { Title = citation };
        return source with { Extensions = members.Rest() };
    }

    // The only value of a list of texts; a list of several values, or with further members, is kept.
    private static (string Text, string? Language)? Single(MemberReader members, string name)
    {
        if (members.Item[name] is not { } list) return null;
        var first = list.OneOrMany.FirstOrDefault();
        if (first is not { IsObject: true } || first[Members.Value] is not { IsString: true, IsSound: true, Text: { } text })
        {
            members.Report(list, $"The member \"{name}\" must be a list of values.");
            return null;
        }

        var language = name == Members.Titles && first[Members.Language] is { IsString: true, IsSound: true, Text: { } tag }
            && !string.IsNullOrWhiteSpace(tag) ? tag : null;
        var isWhole = list is { IsArray: true, Elements.Count: 1 }
            && (language is null ? Resource.HasOnly(first, Members.Value) : Resource.HasOnly(first, Members.Value, Members.Language));
        if (isWhole) members.Take(name);
        return (text, language);
    }

    private static string? LicenseOf(MemberReader members)
    {
        if (members.Item[Members.Rights] is not { IsArray: true, Elements: [{ IsString: true, IsSound: true } right] }) return null;
        members.Take(Members.Rights);
        return right.Text;
    }

    private static SourceId? PartOf(MemberReader members)
    {
        if (members.Item[Members.ComponentOf] is not { IsObject: true } whole || Resource.In(whole, Members.Description) is not { } id
            || RecordIdSyntax.Fault(id) is not null) return null;
        if (Resource.HasOnly(whole, Members.Description)) members.Take(Members.ComponentOf);
        return new SourceId(id);
    }

    private static ValueList<SourceLink>? BasedOn(MemberReader members)
    {
        if (members.Item[Members.Sources] is not { IsArray: true, Elements.Count: > 0 } list) return null;
        var ids = list.Elements.Select(item => item.IsObject ? Resource.In(item, Members.Description) : null).ToList();
        if (ids.Exists(id => id is null || RecordIdSyntax.Fault(id) is not null)) return null;
        if (list.Elements.All(item => Resource.HasOnly(item, Members.Description))) members.Take(Members.Sources);
        return [.. ids.Select(id => new SourceLink(new SourceId(id!)))];
    }

    private Agent? PublisherOf(MemberReader members)
    {
        if (members.Item[Members.Repository] is not { IsObject: true } repository || Resource.In(repository) is not { } id) return null;
        if (Resource.HasOnly(repository, Members.Resource)) members.Take(Members.Repository);
        return ConclusionReader.AgentOf(id, agents, members);
    }

    private static NodaTime.Instant? TimeOf(MemberReader members, string name)
    {
        var time = ConclusionReader.Milliseconds(members.Item[name]);
        if (time is not null) members.Take(name);
        return time;
    }
}
