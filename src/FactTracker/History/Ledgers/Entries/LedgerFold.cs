using FactTracker.Analysis;

namespace FactTracker.History;

/// <summary>Applies entries one after the other. Each takes a time that does not depend on the size of the set.</summary>
/// <remarks>
/// A record is what the last entry that has it says. If a claim gets the id of a source, or a source that of a claim, the new record takes
/// the place of the old one, because ids are unique among both.
/// </remarks>
internal sealed class LedgerFold
{
    private readonly List<Judgement> _judgements = [];
    private readonly Dictionary<string, Tombstone> _tombstones = new(StringComparer.Ordinal);
    private LedgerState _last;
    private ClaimSet _header;
    private SourceList _sources;
    private ClaimList _claims;

    /// <param name="start">What to begin with, or null for nothing.</param>
    public LedgerFold(LedgerState? start)
    {
        _last = start ?? LedgerState.None;
        (_header, _sources, _claims) = (_last.Set, _last.Set.Sources, _last.Set.Claims);
        _judgements.AddRange(_last.Judgements.All);
        foreach (var tombstone in _last.Tombstones) _tombstones.Add(tombstone.Id, tombstone);
    }

    /// <summary>Applies entries.</summary>
    /// <returns>This object.</returns>
    public LedgerFold Apply(IEnumerable<LedgerEntry> entries)
    {
        foreach (var entry in entries) Apply(entry);
        return this;
    }

    /// <summary>Applies one entry.</summary>
    public void Apply(LedgerEntry entry)
    {
        if (entry.Header is { } header) _header = header;
        foreach (var id in entry.Removed) Remove(id, entry);
        foreach (var source in entry.Sources)
        {
            _claims = _claims.Remove(source.Id.Text);
            _sources = _sources.Upsert(source);
            Return(source.Id.Text);
        }

        foreach (var claim in entry.Claims)
        {
            _sources = _sources.Remove(claim.Id.Text);
            _claims = _claims.Upsert(claim);
            Return(claim.Id.Text);
        }

        if (entry.Judgement is { } judgement) _judgements.Add(Complete(judgement, entry));
        _last = new LedgerState(entry.Sequence, entry.At);
    }

    /// <summary>Returns what the entries come to so far.</summary>
    public LedgerState ToState() => _last with
    {
        Set = Set,
        Judgements = _judgements.Count == 0 ? Judgements.None : Judgements.Of(_judgements),
        Tombstones = [.. _tombstones.Values.OrderBy(one => one.Sequence).ThenBy(one => one.Id, StringComparer.Ordinal)],
    };

    /// <summary>The set so far.</summary>
    public ClaimSet Set => _header with { Sources = _sources, Claims = _claims };

    private void Remove(string id, LedgerEntry entry)
    {
        var (claims, sources) = (_claims.Remove(id), _sources.Remove(id));
        if (ReferenceEquals(claims, _claims) && ReferenceEquals(sources, _sources)) return;
        (_claims, _sources) = (claims, sources);
        _tombstones[id] = new Tombstone(id, entry.Sequence, entry.At) { By = entry.By, Why = entry.Why };
    }

    private void Return(string id)
    {
        if (_tombstones.Count > 0) _tombstones.Remove(id);
    }

    private static Judgement Complete(Judgement judgement, LedgerEntry entry) => judgement with
    {
        By = judgement.By ?? entry.By,
        At = judgement.At ?? entry.At,
        Why = judgement.Why ?? entry.Why,
    };
}
