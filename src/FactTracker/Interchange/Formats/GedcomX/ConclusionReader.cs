using System.Globalization;
using FactTracker.Json;
using NodaTime;
using NodaTime.Text;

namespace FactTracker.Interchange.Formats.GedcomX;

/// <summary>Reads the members that every conclusion has: sources, confidence, attribution, notes, language, date and place.</summary>
internal sealed class ConclusionReader(AgentNames agents)
{
    private const string Uri = "http://gedcomx.org/";

    public Claim Read(Claim claim, MemberReader members)
    {
        claim = claim with { Confidence = ConfidenceOf(members), Citations = CitationsOf(members), Notes = NoteOf(members) };
        if (members.Language(Members.Language) is { } language) claim = claim with { Language = language };
        return Attributed(claim, members) with { Place = PlaceOf(members) };
    }

    private static ValueList<Confidence> ConfidenceOf(MemberReader members)
    {
        if (members.Text(Members.Confidence) is not { } uri) return default;
        var word = uri.StartsWith(Uri, StringComparison.Ordinal) ? uri[Uri.Length..] : "";
        return [Confidence.InWords(word is "High" or "Medium" or "Low" ? word : uri)];
    }

    /// <summary>Returns the URI for a confidence in words, or null.</summary>
    public static string? UriOf(Confidence? confidence) => confidence switch
    {
        { Scale: null, Term: "High" or "Medium" or "Low" } => Uri + confidence.Term,
        { Scale: null, Term: { } term } when term.Contains(':', StringComparison.Ordinal) => term,
        _ => null,
    };

    private static ValueList<Citation> CitationsOf(MemberReader members)
    {
        if (members.Item[Members.Sources] is not { } list) return default;
        var citations = list.OneOrMany.Select(reference => (Item: reference, Citation: CitationOf(reference, members))).ToList();
        if (citations.Count > 0 && citations.TrueForAll(it => it.Citation is null))
        {
            members.Report(list, "A source reference must name its source description.");
            return default;
        }

        members.Take(Members.Sources);
        members.KeepUnread(Members.Sources, [.. citations.Where(it => it.Citation is null).Select(it => it.Item)],
            "A source reference must name its source description.");
        return [.. citations.Select(it => it.Citation).OfType<Citation>()];
    }

    private static Citation? CitationOf(JsonItem item, MemberReader of)
    {
        if (!item.IsObject || Resource.In(item, Members.Description) is not { } id || RecordIdSyntax.Fault(id) is not null) return null;
        var members = of.For(item);
        members.Take(Members.Description);
        var locator = RegionReader.Read(members);
        return new Citation(new SourceId(id)) { Locator = locator, Extensions = members.Rest() };
    }

    private static string? NoteOf(MemberReader members)
    {
        if (members.Item[Members.Notes] is not { IsArray: true, Elements: [{ IsObject: true } note] }
            || note[Members.Text] is not { IsString: true, IsSound: true } text || !Resource.HasOnly(note, Members.Text)) return null;
        members.Take(Members.Notes);
        return text.Text;
    }

    // An attribution with further members is kept whole beside what is read.
    private Claim Attributed(Claim claim, MemberReader members)
    {
        if (members.Item[Members.Attribution] is not { IsObject: true } attribution) return claim;
        var contributor = Resource.In(attribution[Members.Contributor]);
        var (created, modified) = (TimeOf(attribution[Members.Created], members), TimeOf(attribution[Members.Modified], members));
        var isWhole = Resource.HasOnly(attribution, Members.Contributor, Members.Created, Members.Modified)
            && attribution[Members.Contributor] is null == contributor is null
            && (contributor is null || Resource.HasOnly(attribution[Members.Contributor]!, Members.Resource))
            && attribution[Members.Created] is null == created is null && attribution[Members.Modified] is null == modified is null
            && attribution.Members.Count > 0;
        if (isWhole) members.Take(Members.Attribution);
        return claim with
        {
            RecordedBy = contributor is null ? null : AgentOf(contributor, agents, members),
            Recorded = created,
            Modified = modified,
        };
    }

    /// <summary>Returns the agent of an id, with its name in the document.</summary>
    /// <param name="id">The id.</param>
    /// <param name="agents">The names of the agents.</param>
    /// <param name="user">The object that refers to the agent; the name is repeated for it.</param>
    public static Agent AgentOf(string id, AgentNames agents, MemberReader user)
    {
        var name = agents.Find(id);
        user.Repeat(name?.Length ?? 0);
        return new Agent(name, id);
    }

    /// <summary>Returns a time in milliseconds; one that cannot be read or stands for no time is reported.</summary>
    public static Instant? TimeOf(JsonItem? item, MemberReader members)
    {
        if (item is null) return null;
        var time = Milliseconds(item);
        if (time is not { } read) members.Report(item, "A time must be a number of milliseconds since 1970.");
        else if (PlaceholderDate.Is(InstantPattern.ExtendedIso.Format(read)))
            members.Report(item, ForeignDate.FaultOf(InstantPattern.ExtendedIso.Format(read)));
        else return time;
        return null;
    }

    private static Instant? Milliseconds(JsonItem? item) =>
        item is { IsNumber: true } && long.TryParse(item.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            && Math.Abs(number) < 250_000_000_000_000
            ? NodaTime.Instant.FromUnixTimeMilliseconds(number)
            : null;

    private static ClaimValue? PlaceOf(MemberReader members)
    {
        if (members.Item[Members.Place] is not { IsObject: true } item) return null;
        var original = item[Members.Original] is { IsString: true, IsSound: true } words ? words.Text : null;
        var id = Resource.In(item, Members.Description);
        if (id is null && original is null) return null;
        var isWhole = Resource.HasOnly(item, Members.Original, Members.Description) && item[Members.Original] is null == original is null
            && item[Members.Description] is null == id is null;
        if (isWhole) members.Take(Members.Place);
        return id is null ? new TextValue(original!) : new EntityValue(id) { Words = original };
    }
}
