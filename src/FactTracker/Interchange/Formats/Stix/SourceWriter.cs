using System.Text.Json;
using FactTracker.Json;

namespace FactTracker.Interchange.Formats.Stix;

/// <summary>Writes the sources that are reports.</summary>
internal static class SourceWriter
{
    /// <summary>Whether a source is a STIX report.</summary>
    public static bool IsReport(Source source) => source.Kind == SourceKind.Report
        && StixId.TypeOf(source.Id.Text) == ObjectTypes.Report && TlpMarkings.Fits(source.Marking);

    /// <summary>Whether a source is written within the references to it.</summary>
    public static bool IsReference(Source source) =>
        StixId.TypeOf(source.Id.Text) == "external-reference" && source.Marking is null;

    public static void WriteReport(Utf8JsonWriter json, Source source, ClaimSet set)
    {
        var members = StixObject.Start(json, source.Extensions, ObjectTypes.Report, source.Id.Text);
        members.Text(Members.CreatedBy, source.Publisher?.Id);
        members.Text(Members.Modified, StixTime.Write(source.Modified, members.Kept(Members.Modified)));
        members.Text(Members.Language, source.Language?.Text);
        TlpMarkings.Write(members, source.Marking, source.Extensions);
        members.Text(Members.Name, source.Title);
        members.Text(Members.Description, source.Notes);
        members.Raw(Members.ObjectRefs, RawBuilder.List(References(source, set)));
        members.End();
    }

    // The references that the report was read with, and every claim that cites it since.
    private static IEnumerable<RawJson> References(Source source, ClaimSet set)
    {
        var kept = RawWriter.Elements(source.Extensions[Members.Prefix + Members.ObjectRefs]).ToList();
        var citing = set.Claims.Citing(source.Id).Where(claim => ObjectShape.TypeOf(claim) is not null).Select(ObjectShape.IdOf)
            .Distinct(StringComparer.Ordinal).Select(KeptText.Raw);
        var known = kept.ToHashSet(); // A report can refer to very many objects.
        return kept.Concat(citing.Where(reference => !known.Contains(reference)));
    }
}
