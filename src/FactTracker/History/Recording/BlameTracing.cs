using System.Collections;

namespace FactTracker.History;

/// <summary>Follows a record through the entries about it, and keeps for each part the entry since which it is as it is.</summary>
internal sealed class BlameTracing(string id)
{
    private List<(string Member, object Part, LedgerEntry? Entry)> _parts = [];
    private bool _isSource;
    private LedgerEntry? _removed;

    /// <summary>The parts after the entries so far, or null when there was no record.</summary>
    public RecordBlame? Result => _parts.Count == 0
        ? null
        : new RecordBlame(id, _isSource)
        {
            Removed = _removed,
            Parts = [.. _parts.Select(part => new BlamedPart(part.Member, ContentOf(part.Part), part.Entry))],
        };

    /// <summary>Begins with the record as it is in the set that packed entries come to, if it is.</summary>
    public void Begin(ClaimSet packed)
    {
        if (packed.Sources.TryGet(new SourceId(id), out var source)) Take(SourceMembers.All, source, null, isSource: true);
        if (packed.Claims.TryGet(new ClaimId(id), out var claim)) Take(ClaimMembers.All, claim, null, isSource: false);
    }

    /// <summary>Applies an entry that has or removes the record.</summary>
    public void Apply(LedgerEntry entry)
    {
        if (entry.Removed.Contains(id)) _removed = entry;
        foreach (var source in entry.Sources.Where(source => source.Id.Text == id)) Take(SourceMembers.All, source, entry, isSource: true);
        foreach (var claim in entry.Claims.Where(claim => claim.Id.Text == id)) Take(ClaimMembers.All, claim, entry, isSource: false);
    }

    private void Take<TRecord>(RecordMembers<TRecord> members, TRecord record, LedgerEntry? entry, bool isSource)
    {
        var isNew = _removed is not null || _isSource != isSource;
        var before = (isNew ? [] : _parts).GroupBy(part => (part.Member, part.Part))
            .ToDictionary(same => same.Key, same => new Queue<LedgerEntry?>(same.Select(part => part.Entry)));
        _parts =
        [
            .. PartsOf(members, record).Select(part =>
                (part.Member, part.Part, before.TryGetValue(part, out var since) && since.TryDequeue(out var known) ? known : entry)),
        ];
        (_isSource, _removed) = (isSource, null);
    }

    // The name of a part, with its value where the name alone says little.
    private static string ContentOf(object part) => part switch
    {
        Confidence confidence => confidence.ToString(),
        Extension extension => extension.Value.ToString(),
        Qualifier qualifier => $"{qualifier.Name} {string.Join(", ", qualifier.Values)}",
        Identifier identifier => $"{identifier.Scheme} {string.Join(", ", identifier.Values)}",
        _ => PartNames.Of(part),
    };

    private static IEnumerable<(string Member, object Part)> PartsOf<TRecord>(RecordMembers<TRecord> members, TRecord record)
    {
        foreach (var member in members)
        {
            if (member.Get(record) is not { } value) continue;
            if (member.Shape != MemberShape.One && value is IEnumerable items)
            {
                foreach (var item in items) yield return (member.Name, item);
            }
            else
            {
                yield return (member.Name, value);
            }
        }

        foreach (var extension in members.ExtensionsOf(record)) yield return (extension.Name, extension);
    }
}
