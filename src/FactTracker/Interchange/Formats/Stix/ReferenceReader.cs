using FactTracker.Json;

namespace FactTracker.Interchange.Formats.Stix;

/// <summary>Reads external references (section 2.5): each is a source, and its description is a note on the citation.</summary>
internal sealed class ReferenceReader(ImportContext context)
{
    private static readonly string[] Identity = [Members.SourceName, Members.Url, Members.ExternalId, Members.Hashes];
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly List<ClaimSetRecord> _new = [];

    /// <summary>Returns the sources found since the last call.</summary>
    public IReadOnlyList<ClaimSetRecord> TakeSources()
    {
        ClaimSetRecord[] taken = [.. _new];
        _new.Clear();
        return taken;
    }

    /// <summary>Returns the citation for a reference, or null when it is not one.</summary>
    public Citation? Read(JsonItem item)
    {
        if (!item.IsObject
            || item[Members.SourceName] is not { IsString: true, IsSound: true } name
            || string.IsNullOrWhiteSpace(name.Text))
            return null;
        var members = new MemberReader(item, context, Members.Prefix);
        var id = StixId.OfContent("external-reference", item, Identity, context.Text.Span);
        var source = SourceOf(id, members);
        if (_known.Add(id))
            _new.Add(new ClaimSetRecord { Source = source, Place = context.PlaceOf(item), Problems = context.TakeProblems() });
        return new Citation(source.Id) { Notes = members.Text(Members.Description), Extensions = members.Rest() };
    }

    private static Source SourceOf(string id, MemberReader members)
    {
        var name = members.Text(Members.SourceName)!;
        var url = members.Text(Members.Url);
        var source = new Source(id) { Title = name };
        if (url is not null) source = source with { Kind = SourceKind.Webpage, Url = new Url(url) };
        if (members.Text(Members.ExternalId) is { } externalId) source = source with { Identifiers = [new Identifier(name, [externalId])] };
        if (members.Take(Members.Hashes) is not { } hashes) return source;
        return source with
        {
            Hash = [.. hashes.Members.Where(hash => hash.Value.IsString)
                .Select(hash => new ContentHash(AlgorithmOf(hash.Name), hash.Value.Text!))
                .DistinctBy(hash => hash.Algorithm)],
            Extensions = Extensions.Empty.With(Members.Prefix + Members.Hashes, members.Raw(hashes)),
        };
    }

    private static string AlgorithmOf(string name) => name.Replace("-", "", StringComparison.Ordinal).ToLowerInvariant();
}
