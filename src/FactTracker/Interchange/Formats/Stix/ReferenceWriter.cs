using FactTracker.Json;

namespace FactTracker.Interchange.Formats.Stix;

/// <summary>Writes citations as external references.</summary>
internal static class ReferenceWriter
{
    public static RawJson Write(Citation citation, ClaimSet set)
    {
        var source = set.Sources.TryGet(citation.Source, out var found) ? found : new Source(citation.Source);
        return RawBuilder.Build(json =>
        {
            var members = new MemberWriter(json, citation.Extensions, Members.Prefix);
            members.Start();
            members.Text(Members.SourceName, NameOf(source));
            members.Text(Members.Description, citation.Notes);
            members.Text(Members.Url, source.Url?.Text);
            if (source.Extensions[Members.Prefix + Members.Hashes] is { } hashes) members.Raw(Members.Hashes, hashes);
            members.Text(Members.ExternalId, source.Identifiers.FirstOrDefault()?.Values.FirstOrDefault());
            members.End();
        });
    }

    // A reference must name its source; a blank name does not count.
    private static string NameOf(Source source) =>
        new[] { source.Title, source.Words, source.Url?.Text }.FirstOrDefault(name => !string.IsNullOrWhiteSpace(name)) ?? source.Id.Text;
}
