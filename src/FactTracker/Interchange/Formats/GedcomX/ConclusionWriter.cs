using System.Text.Json;
using FactTracker.Json;

namespace FactTracker.Interchange.Formats.GedcomX;

/// <summary>Writes the members that every conclusion has.</summary>
internal sealed class ConclusionWriter(Utf8JsonWriter json)
{
    /// <summary>Begins a conclusion; an id that was made from its place is not written.</summary>
    public MemberWriter Start(Claim claim, string id, string idWithout)
    {
        var members = new MemberWriter(json, claim.Extensions, Members.Prefix);
        members.Start();
        if (id != idWithout && !members.HasKept(Members.Id)) members.Text(Members.Id, id);
        return members;
    }

    /// <summary>Writes the members, and ends the object.</summary>
    public static void End(MemberWriter members, Claim claim, DateStatement? date)
    {
        members.Text(Members.Language, claim.Language?.Text);
        if (!claim.Citations.IsEmpty)
            members.Raw(Members.Sources, RawBuilder.List([.. claim.Citations.Select(ReferenceOf), .. KeptIn(claim, Members.Sources)]));
        if (claim.Notes is { } note && !members.HasKept(Members.Notes))
            members.Raw(Members.Notes, RawBuilder.List([Object((Members.Text, note))]));
        members.Text(Members.Confidence, ConclusionReader.UriOf(claim.Confidence.FirstOrDefault()));
        if (!members.HasKept(Members.Attribution)) WriteAttribution(members, claim);
        if (date is not null && !members.HasKept(Members.Date))
            members.Raw(Members.Date, Object((Members.Original, date.Words), (Members.Formal, FormalOf(date))));
        if (!members.HasKept(Members.Place)) WritePlace(members, claim.Place);
        members.End();
    }

    /// <summary>Returns the elements of a list that were not understood when it was read; they come after the others.</summary>
    public static IEnumerable<RawJson> KeptIn(Claim claim, string list) => RawWriter.Elements(claim.Extensions[Members.Prefix + list]);

    /// <summary>Returns an object of texts; null texts are omitted.</summary>
    public static RawJson Object(params IEnumerable<(string Name, string? Text)> texts) => RawBuilder.Build(json =>
    {
        json.WriteStartObject();
        foreach (var (name, text) in texts)
        {
            if (text is not null) json.WriteString(name, text);
        }

        json.WriteEndObject();
    });

    private static string? FormalOf(DateStatement date)
    {
        if (date.AsDate is not { } edtf) return null;
        var kept = date.Extensions.TextOf(Members.Prefix + Members.Formal);
        return kept is not null && GedcomXDate.TryParse(kept, out var formal) && formal.ToEdtf().Value == edtf
            ? kept
            : IsInWords(date, edtf) ? null : DateReader.FormalOf(edtf);
    }

    // A date that no formal one expresses exactly, and that is read from its words, is written in these words alone.
    private static bool IsInWords(DateStatement date, Edtf edtf) =>
        date.Words is { } words && OriginalDate.Read(words) == edtf
        && !(DateReader.FormalOf(edtf) is { } formal && GedcomXDate.TryParse(formal, out var exact) && exact.ToEdtf().Value == edtf);

    private static RawJson ReferenceOf(Citation citation) => RawBuilder.Build(json =>
    {
        var members = new MemberWriter(json, citation.Extensions, Members.Prefix);
        members.Start();
        members.Text(Members.Description, Resource.To(citation.Source.Text));
        if (RegionReader.Of(citation.Locator) is { } region && !members.HasKept(Members.Qualifiers))
            members.Raw(Members.Qualifiers, RawBuilder.List([Object((Members.Name, region.Name), (Members.Value, region.Value))]));
        members.End();
    });

    private static void WriteAttribution(MemberWriter members, Claim claim)
    {
        var contributor = claim.RecordedBy?.Id;
        if (contributor is null && claim.Recorded is null && claim.Modified is null) return;
        members.Raw(Members.Attribution, RawBuilder.Build(json =>
        {
            json.WriteStartObject();
            if (contributor is not null)
            {
                json.WriteStartObject(Members.Contributor);
                json.WriteString(Members.Resource, Resource.To(contributor));
                json.WriteEndObject();
            }

            if (claim.Recorded is { } recorded) json.WriteNumber(Members.Created, recorded.ToUnixTimeMilliseconds());
            if (claim.Modified is { } modified) json.WriteNumber(Members.Modified, modified.ToUnixTimeMilliseconds());
            json.WriteEndObject();
        }));
    }

    private static void WritePlace(MemberWriter members, ClaimValue? place)
    {
        if (place is TextValue text) members.Raw(Members.Place, Object((Members.Original, text.Text)));
        else if (place is EntityValue entity) members.Raw(Members.Place,
            Object((Members.Original, entity.Words), (Members.Description, Resource.To(entity.Id))));
    }
}
