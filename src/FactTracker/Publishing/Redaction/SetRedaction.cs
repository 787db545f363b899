using System.Text.Json;
using FactTracker.Analysis;
using FactTracker.Json;

namespace FactTracker.Publishing;

/// <summary>Writes the part of a set that is published.</summary>
/// <param name="set">The set.</param>
/// <param name="marks">Which records are published.</param>
/// <param name="ids">Under which ids.</param>
/// <param name="parts">Writes the parts of records.</param>
/// <param name="omissions">Receives what is left out.</param>
internal sealed class SetRedaction(ClaimSet set, RecordMarks marks, PublishedIds ids, PartRedaction parts, Omissions omissions)
{
    /// <summary>The member that counts the withheld sources of a published claim.</summary>
    public const string WithheldSources = "published:sourcesWithheld";

    /// <summary>The member that has the origins of a published claim, counted before anything was withheld.</summary>
    public const string OriginsMember = "published:origins";

    private const string Unread = "Something that could not be read as a record was left out.";

    private readonly OriginTracing _origins = set.TraceOrigins();

    /// <summary>The places in the set of the sources that were written.</summary>
    public List<int> WrittenSources { get; } = [];

    /// <summary>The places in the set of the claims that were written.</summary>
    public List<int> WrittenClaims { get; } = [];

    /// <summary>Writes the set.</summary>
    /// <param name="all">The whole set as it is written.</param>
    /// <param name="json">Where to write.</param>
    public void Write(JsonElement all, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        foreach (var member in all.EnumerateObject())
        {
            var path = JsonPath.Root.Member(member.Name);
            switch (member.Name)
            {
                case "sources": Sources(member.Value, path, ReferredTo(), json); break;
                case "claims": Claims(member.Value, path, json); break;
                default: parts.Member(member, MemberTreatments.Header, path, json); break;
            }
        }

        json.WriteEndObject();
    }

    private void Sources(JsonElement list, JsonPath path, HashSet<string> referredTo, Utf8JsonWriter json)
    {
        json.WriteStartArray("sources");
        var index = 0;
        foreach (var source in list.EnumerateArray())
        {
            var at = path.At(index);
            if (index >= marks.Sources)
            {
                omissions.Add(at, Unread);
                index++;
                continue;
            }

            var id = source.GetProperty("id").GetString()!;
            var isPublished = !marks.IsWithheld(id);
            var hasStandIn = !isPublished && referredTo.Remove(id);
            if (isPublished) parts.Record(source, MemberTreatments.Source, at, json);
            else if (hasStandIn) StandIn(id, at, json);
            else omissions.Add(at, "A source was left out; nothing that is published refers to it.");
            if (isPublished || hasStandIn) WrittenSources.Add(index);
            index++;
        }

        json.WriteEndArray();
    }

    private void StandIn(string id, JsonPath path, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("id", ids.Of(id));
        json.WriteString("kind", SourceKind.Unnamed.Name);
        json.WriteString("title", StandIns.Title);
        json.WriteEndObject();
        omissions.Add(path, $"A source was replaced by the unnamed source \"{ids.Of(id)}\".");
    }

    private void Claims(JsonElement list, JsonPath path, Utf8JsonWriter json)
    {
        json.WriteStartArray("claims");
        var index = 0;
        foreach (var claim in list.EnumerateArray())
        {
            var at = path.At(index);
            if (index >= marks.Claims) omissions.Add(at, Unread);
            else if (marks.IsWithheld(claim.GetProperty("id").GetString()!)) omissions.Add(at, "A claim was left out.");
            else
            {
                Claim(claim, set.Claims[index], at, json);
                WrittenClaims.Add(index);
            }

            index++;
        }

        json.WriteEndArray();
    }

    // The members that the redaction itself adds replace those of an earlier publication only when there is something to say.
    private void Claim(JsonElement claim, Claim model, JsonPath path, Utf8JsonWriter json)
    {
        var withheld = model.Citations.Select(citation => citation.Source.Text).Where(marks.IsWithheld).Distinct().Count();
        json.WriteStartObject();
        foreach (var member in claim.EnumerateObject())
        {
            if (withheld > 0 && member.Name is WithheldSources or OriginsMember) continue;
            parts.Member(member, MemberTreatments.Claim, path.Member(member.Name), json);
        }

        if (withheld > 0) Counts(model, withheld, json);
        json.WriteEndObject();
    }

    private void Counts(Claim claim, int withheld, Utf8JsonWriter json)
    {
        var count = _origins.Of(claim).Count;
        json.WriteNumber(WithheldSources, withheld);
        json.WriteStartObject(OriginsMember);
        json.WriteNumber("certain", count.Certain);
        json.WriteNumber("possible", count.Possible);
        json.WriteEndObject();
    }

    // The withheld sources that something published refers to.
    private HashSet<string> ReferredTo()
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var source in set.Sources.Where(source => !marks.IsWithheld(source.Id.Text)))
        {
            AddAll(source.BasedOn);
            if (source.PartOf is { } whole) Add(whole.Text);
        }

        foreach (var claim in set.Claims.Where(claim => !marks.IsWithheld(claim.Id.Text)))
        {
            foreach (var citation in claim.Citations)
            {
                Add(citation.Source.Text);
                if (!marks.IsWithheld(citation.Source.Text)) AddAll(citation.BasedOn);
            }
        }

        return found;

        void AddAll(ValueList<SourceLink>? links)
        {
            foreach (var link in links ?? []) Add(link.Source.Text);
        }

        void Add(string id)
        {
            if (ids.LocalOf(id) is { } local && marks.IsWithheld(local)) found.Add(local);
        }
    }
}
