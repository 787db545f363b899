using System.Text.Json;
using FactTracker.Json;

namespace FactTracker.Interchange.Formats.Stix;

/// <summary>Writes the claims that are STIX objects.</summary>
internal sealed class ClaimWriter(Utf8JsonWriter json, ClaimSet set)
{
    public void Write(Claim claim, string type)
    {
        var members = StixObject.Start(json, claim.Extensions.Without(Members.Prefix + Members.Id), type, ObjectShape.IdOf(claim));
        WriteCommon(members, claim);
        switch (type)
        {
            case ObjectTypes.Relationship when claim.Property is TextValue { Text: var property }
                && claim.Value.Single is EntityValue target:
                members.Text(Members.RelationshipType, property);
                members.Text(Members.SourceRef, ((EntityValue)claim.Subject.Single!).Id);
                members.Text(Members.TargetRef, target.Id);
                members.Text(Members.Description, claim.Text);
                break;
            case ObjectTypes.Sighting when claim.Property is TextValue { Text: ObjectTypes.Sighting }:
                members.Text(Members.SightingOf, ((EntityValue)claim.Subject.Single!).Id);
                if (claim.Value.Single is Quantity { Amount: { } count and >= 0 and <= int.MaxValue } && count == decimal.Truncate(count))
                    members.Number(Members.Count, (int)count);
                members.Text(Members.Description, claim.Text);
                break;
            case ObjectTypes.Note when claim.Property is TextValue { Text: ObjectTypes.Note }:
                members.Text(Members.Content, claim.Text);
                members.Texts(Members.ObjectRefs, [.. claim.Subject.Select(subject => ((EntityValue)subject).Id)]);
                break;
            default:
                members.Text(Members.Name, (claim.Subject.Single as EntityValue)?.Label);
                members.Text(Members.Description, claim.Text);
                break;
        }

        members.End();
    }

    /// <summary>Writes the properties that objects of all types have.</summary>
    public void WriteCommon(MemberWriter members, Claim claim)
    {
        members.Text(Members.CreatedBy, claim.RecordedBy?.Id);
        members.Text(Members.Created, StixTime.Write(claim.Recorded, members.Kept(Members.Created)));
        members.Text(Members.Modified, StixTime.Write(claim.Modified, members.Kept(Members.Modified)));
        if (claim.Status == ClaimStatus.Retracted) members.True(Members.Revoked);
        members.Texts(Members.Labels, claim.Tags);
        if (!members.HasKept(Members.Confidence)) members.Number(Members.Confidence, Percent.Of(claim.Confidence.FirstOrDefault()));
        members.Text(Members.Language, claim.Language?.Text);
        TlpMarkings.Write(members, claim.Marking, claim.Extensions);
        WriteReferences(members, claim);
    }

    private void WriteReferences(MemberWriter members, Claim claim)
    {
        var cited = claim.Citations.Where(citation => !IsReport(citation)).ToList();
        if (cited.Count == 0) return;
        var unread = RawWriter.Elements(claim.Extensions[Members.Prefix + Members.ExternalReferences]);
        members.Raw(Members.ExternalReferences,
            RawBuilder.List([.. cited.Select(citation => ReferenceWriter.Write(citation, set)), .. unread]));
    }

    // The citation of a report is written in the report.
    private bool IsReport(Citation citation) =>
        StixId.TypeOf(citation.Source.Text) == ObjectTypes.Report && set.Sources.TryGet(citation.Source, out _);
}
