using FactTracker.Json;

namespace FactTracker.Interchange.Formats.GedcomX;

/// <summary>
/// Reads source descriptions as sources. One that has neither title nor address is called by its citation. Further citations, titles or
/// rights are kept whole beside what is read.
/// </summary>
internal sealed class SourceReader(AgentNames agents)
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
            Authors = AuthorsOf(members),
            Publisher = PublisherOf(members),
            Published = PublishedOf(members),
            Modified = TimeOf(members, Members.Modified),
        };
        if (Single(members, Members.Titles) is { } title)
        {
            source = source with { Title = title.Text };
            if (title.Language is { } language) source = source with { Language = members.TagOf(language, members.Item[Members.Titles]!) };
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
        var first = list.OneOrMany.FirstOrDefault(IsValue);
        if (first is not { IsObject: true } || first[Members.Value] is not { IsString: true, IsSound: true, Text: { } text })
        {
            members.Report(list, $"The member \"{name}\" must be a list of values.");
            return null;
        }

        if (list.OneOrMany.FirstOrDefault(item => !IsValue(item)) is { } wrong)
            members.Report(wrong, $"An element of \"{name}\" must have a value that is a text.");
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
        var ids = list.Elements.Select(item => (Item: item, Id: item.IsObject ? Resource.In(item, Members.Description) : null))
            .Select(it => RecordIdSyntax.Fault(it.Id) is null ? it : it with { Id = null }).ToList();
        foreach (var (wrong, _) in ids.Where(it => it.Id is null))
        {
            members.Report(wrong, "A source reference must name its source description.");
        }

        if (ids.TrueForAll(it => it.Id is null)) return null;
        if (ids.TrueForAll(it => it.Id is not null && Resource.HasOnly(it.Item, Members.Description))) members.Take(Members.Sources);
        return [.. ids.Where(it => it.Id is not null).Select(it => new SourceLink(new SourceId(it.Id!)))];
    }

    // One author that is no reference does not take the others with it; the list is then kept whole.
    private ValueList<Agent> AuthorsOf(MemberReader members)
    {
        if (members.Item[Members.Authors] is not { } list) return default;
        var authors = list.OneOrMany.Select(item => (Item: item, Id: item.IsObject ? Resource.In(item) : null)).ToList();
        foreach (var (wrong, _) in authors.Where(author => author.Id is null))
        {
            members.Report(wrong, "An author must be a reference to an agent.");
        }

        if (list.IsArray && authors.TrueForAll(author => author.Id is not null && Resource.HasOnly(author.Item, Members.Resource)))
            members.Take(Members.Authors);
        return [.. authors.Where(author => author.Id is not null).Select(author => ConclusionReader.AgentOf(author.Id!, agents, members))];
    }

    // Without a publisher, the archive that holds the source stands for it, and is kept.
    private Agent? PublisherOf(MemberReader members)
    {
        if (AgentIn(members, Members.Publisher) is { } publisher)
        {
            if (Resource.HasOnly(members.Item[Members.Publisher]!, Members.Resource)) members.Take(Members.Publisher);
            return publisher;
        }

        return AgentIn(members, Members.Repository);
    }

    private Agent? AgentIn(MemberReader members, string name) =>
        members.Item[name] is { IsObject: true } reference && Resource.In(reference) is { } id
            ? ConclusionReader.AgentOf(id, agents, members)
            : null;

    // A time at midnight is a day.
    private static DateStatement? PublishedOf(MemberReader members)
    {
        if (members.Item[Members.Published] is not { } item) return null;
        if (ConclusionReader.TimeOf(item, members) is not { } time) return null;
        if (!Edtf.TryParse(TextOf(time), out var date) || MillisecondsOf(date) != time)
        {
            members.Report(item, "The time of publication must be of a whole second.");
            return null;
        }

        members.Take(Members.Published);
        return date;
    }

    /// <summary>Returns the time that a day begins or that a date with a time in UTC stands for; null for any other date.</summary>
    public static NodaTime.Instant? MillisecondsOf(Edtf date)
    {
        var text = date.ToString();
        var pattern = NodaTime.Text.InstantPattern.ExtendedIso;
        return (date.Kind, date.Precision) switch
        {
            (EdtfKind.DateTime, _) => pattern.Parse(text) is { Success: true, Value: var time } ? time : null,
            (EdtfKind.Date, EdtfPrecision.Day) =>
                pattern.Parse($"{text}T00:00:00Z") is { Success: true, Value: var midnight } ? midnight : null,
            _ => null,
        };
    }

    private static string TextOf(NodaTime.Instant time)
    {
        var text = NodaTime.Text.InstantPattern.ExtendedIso.Format(time);
        return text.Replace("T00:00:00Z", "", StringComparison.Ordinal);
    }

    private static bool IsValue(JsonItem item) => item.IsObject && item[Members.Value] is { IsString: true, IsSound: true };

    private static NodaTime.Instant? TimeOf(MemberReader members, string name)
    {
        var time = ConclusionReader.TimeOf(members.Item[name], members);
        if (time is not null) members.Take(name);
        return time;
    }
}
