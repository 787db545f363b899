using System.Text;
using System.Text.Json;
using FactTracker.Json;
using FactTracker.Serialization;
using NodaTime;
using NativeClaim = FactTracker.Serialization.Writing.ClaimWriter;
using NativeSource = FactTracker.Serialization.Writing.SourceWriter;

namespace FactTracker.Interchange.Formats.Stix;

/// <summary>Writes objects of FactTracker's types, and before the first the declaration of the extension.</summary>
internal sealed class OwnWriter(Utf8JsonWriter json, ClaimSet set, ClaimWriter claims)
{
    private const string Version = "2.1";

    // STIX requires a time of creation; the Unix epoch stands for an unknown one.
    private static readonly Instant NotKnown = NodaConstants.UnixEpoch;
    private static readonly Instant Since = Instant.FromUtc(2025, 1, 1, 0, 0);
    private static readonly RawJson Extension =
        new(Encoding.UTF8.GetBytes($"{{\"{OwnObjects.ExtensionId}\":{{\"extension_type\":\"new-sdo\"}}}}"));

    private bool _isIntroduced;

    /// <summary>Writes the members of the set itself, unless there are none.</summary>
    public void WriteHeader()
    {
        var header = set.WithFormatVersion(FormatVersion.Current) with
        {
            Sources = SourceList.Empty,
            Claims = ClaimList.Empty,
            Extensions = WithoutStix(set.WithFormatVersion(FormatVersion.Current).Extensions)
        };
        if (header == ClaimSet.Empty) return;
        var record = new RawJson(Encoding.UTF8.GetBytes(header.ToJson(new WritingOptions { Indented = false })));
        Write(OwnObjects.Set, "", header.Created, header.Modified, () => RawWriter.Write(json, record), null);
    }

    public void Write(Source source) =>
        Write(
            OwnObjects.Source, source.Id.ToGlobal(set.Id ?? ""), null, source.Modified, () => NativeSource.Write(json, source), null,
            source.Marking);

    public void Write(Claim claim) =>
        Write(
            OwnObjects.Claim, claim.Id.ToGlobal(set.Id ?? ""), claim.Recorded, claim.Modified, () => NativeClaim.Write(json, claim), claim);

    private void Write(
        string type, string name, Instant? created, Instant? modified, Action writeRecord, Claim? claim, Marking? marking = null)
    {
        Introduce();
        var members = StixObject.Start(json, Extensions.Empty, type, StixId.Of(type, name));
        members.Text(Members.SpecVersion, Version);
        var (first, last) = Times(created, modified);
        members.Text(Members.Created, StixTime.Write(first));
        members.Text(Members.Modified, StixTime.Write(last));
        if (claim is not null) claims.WriteCommon(members, claim with { Recorded = null, Modified = null, RecordedBy = null });
        else TlpMarkings.Write(members, marking, Extensions.Empty);
        members.Raw("extensions", Extension);
        members.Value(OwnObjects.Record, writeRecord);
        members.End();
    }

    private (Instant Created, Instant Modified) Times(Instant? created, Instant? modified)
    {
        var first = created ?? set.Created ?? NotKnown;
        var last = modified ?? first;
        return last < first ? (last, last) : (first, last);
    }

    private void Introduce()
    {
        if (_isIntroduced) return;
        _isIntroduced = true;
        var identity = Scaffold(ObjectTypes.Identity, OwnObjects.IdentityId, "FactTracker");
        identity.Text("identity_class", "system");
        identity.End();
        var extension = Scaffold(ObjectTypes.ExtensionDefinition, OwnObjects.ExtensionId, "FactTracker claims");
        extension.Text(Members.Description, "Complete claims, sources and claim sets in FactTracker's native JSON, in the member record.");
        extension.Text(Members.CreatedBy, OwnObjects.IdentityId);
        extension.Text("schema", ClaimSetSchema.Id);
        extension.Text("version", "1.0.0");
        extension.Texts("extension_types", ["new-sdo"]);
        extension.End();
    }

    private MemberWriter Scaffold(string type, string id, string name)
    {
        var members = StixObject.Start(json, Extensions.Empty, type, id);
        members.Text(Members.SpecVersion, Version);
        members.Text(Members.Created, StixTime.Write(Since));
        members.Text(Members.Modified, StixTime.Write(Since));
        members.Text(Members.Name, name);
        return members;
    }

    private static Extensions WithoutStix(Extensions extensions) =>
        new([.. extensions.Where(member => !member.Name.StartsWith(Members.Prefix, StringComparison.Ordinal))]);
}
