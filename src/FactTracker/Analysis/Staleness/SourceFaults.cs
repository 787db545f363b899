namespace FactTracker.Analysis;

/// <summary>The sources of a set that do not hold any more what was cited from them, and those that are based on such.</summary>
internal sealed class SourceFaults
{
    private readonly SourceList _sources;
    private readonly Dictionary<int, List<SourceFault>> _faults = [];
    private readonly Dictionary<int, int> _basis = []; // For a source that is based on a faulty one: the index of that one.

    private SourceFaults(SourceList sources) => _sources = sources;

    /// <summary>Finds the faults of the sources of a set.</summary>
    /// <param name="sources">The sources.</param>
    /// <param name="policy">The policy with the statuses that count.</param>
    /// <param name="changes">What is known of them from elsewhere.</param>
    public static SourceFaults Of(SourceList sources, StalenessPolicy policy, IEnumerable<EvidenceChange> changes)
    {
        var found = new SourceFaults(sources);
        for (var i = 0; i < sources.Count; i++)
        {
            if (policy.SourceStatuses.Contains(sources[i].Status)) found.Add(FaultOf(sources[i], i));
        }

        foreach (var fault in DifferingContents.Find(sources)) found.Add(fault);
        foreach (var change in changes)
        {
            var index = sources.IndexOf(change.Source);
            if (index >= 0)
                found.Add(new SourceFault(index, StaleReason.EvidenceChanged) { Since = change.Since, Claim = change.Claim });
        }

        found.Spread();
        return found;
    }

    /// <summary>Returns the faults that concern a claim, those of the sources that it cites before those behind them.</summary>
    public IEnumerable<(SourceFault Fault, bool IsIndirect)> Of(Claim claim)
    {
        if (_faults.Count == 0) return [];
        var found = new List<(SourceFault Fault, bool IsIndirect)>();
        foreach (var citation in claim.Citations)
        {
            if (citation.Stance != Stance.Supports) continue;
            var index = _sources.IndexOf(citation.Source);
            Collect(found, claim, index, isIndirect: false);
            if (citation.BasedOn is { } links)
            {
                foreach (var link in links) CollectBehind(found, claim, _sources.IndexOf(link.Source));
            }
            else if (_basis.TryGetValue(index, out var basis)) Collect(found, claim, basis, isIndirect: true);
        }

        return found.OrderBy(it => it.IsIndirect).DistinctBy(it => (it.Fault.Index, it.Fault.Reason));
    }

    private void CollectBehind(List<(SourceFault Fault, bool IsIndirect)> found, Claim claim, int index)
    {
        if (_faults.ContainsKey(index)) Collect(found, claim, index, isIndirect: true);
        else if (_basis.TryGetValue(index, out var basis)) Collect(found, claim, basis, isIndirect: true);
    }

    private void Collect(List<(SourceFault Fault, bool IsIndirect)> found, Claim claim, int index, bool isIndirect)
    {
        foreach (var fault in _faults.GetValueOrDefault(index) ?? [])
        {
            if (fault.Claim is { } only && (only != claim.Id || isIndirect)) continue;
            if (fault.SettledFrom is { } settled && claim.Checked >= settled) continue;
            found.Add((fault, isIndirect));
        }
    }

    private void Add(SourceFault fault)
    {
        if (!_faults.TryGetValue(fault.Index, out var faults)) _faults.Add(fault.Index, faults = []);
        faults.Add(fault);
    }

    // A correction can be taken into account; a source that was taken back cannot support anything again.
    private static SourceFault FaultOf(Source source, int index) =>
        source.Status == SourceStatus.Retracted ? new SourceFault(index, StaleReason.SourceRetracted)
        : source.Status == SourceStatus.Withdrawn ? new SourceFault(index, StaleReason.SourceWithdrawn)
        : new SourceFault(index, StaleReason.SourceCorrected) { SettledFrom = source.Modified };

    private IEnumerable<int> ByGravity() => _faults.Where(entry => entry.Value.Exists(fault => fault.Claim is null))
        .OrderBy(entry => entry.Value.Where(fault => fault.Claim is null).Min(GravityOf))
        .ThenBy(entry => _sources[entry.Key].Id.Text, StringComparer.Ordinal)
        .Select(entry => entry.Key);

    private static int GravityOf(SourceFault fault) => fault.Reason switch
    {
        StaleReason.SourceRetracted => 0,
        StaleReason.SourceWithdrawn => 1,
        StaleReason.SourceCorrected => 2,
        _ => fault.IsCertain ? 3 : 4,
    };

    // Along basedOn in the opposite direction, from the gravest fault to the slightest, so that each source is visited once.
    private void Spread()
    {
        if (_faults.Count == 0) return;
        var users = new Dictionary<int, List<int>>();
        for (var i = 0; i < _sources.Count; i++)
        {
            foreach (var link in _sources[i].BasedOn ?? default)
            {
                var basis = _sources.IndexOf(link.Source);
                if (basis < 0 || basis == i) continue;
                if (!users.TryGetValue(basis, out var list)) users.Add(basis, list = []);
                list.Add(i);
            }
        }

        foreach (var origin in ByGravity())
        {
            var open = new Queue<int>([origin]);
            while (open.TryDequeue(out var next))
            {
                foreach (var user in users.GetValueOrDefault(next) ?? [])
                {
                    if (user != origin && _basis.TryAdd(user, origin)) open.Enqueue(user);
                }
            }
        }
    }
}
