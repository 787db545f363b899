using FactTracker.Sqlite.Engine;
using FactTracker.Sqlite.Writing;
using FactTracker.Storage;

namespace FactTracker.Sqlite.Checking;

/// <summary>Counts versions and compares the numbers with those of the last entry.</summary>
internal sealed class SumCheck
{
    private long _claims;
    private long _sources;
    private long _versions;

    public void Count(StoredKind kind, long until)
    {
        _versions++;
        if (until != 0) return;
        if (kind == StoredKind.Claim) _claims++;
        else _sources++;
    }

    public IEnumerable<string> Compare(Session session)
    {
        var sums = StoreSums.Read(session);
        var records = session.Number("SELECT count(*) FROM record") ?? 0;
        if (sums.Claims != _claims) yield return $"The last entry counts {sums.Claims} claims, and there are {_claims}.";
        if (sums.Sources != _sources) yield return $"The last entry counts {sums.Sources} sources, and there are {_sources}.";
        if (sums.Versions != _versions) yield return $"The last entry counts {sums.Versions} versions, and there are {_versions}.";
        if (sums.Numbers != records) yield return $"The last entry counts {sums.Numbers} records, and there are {records}.";
        if (sums.Removed != records - _claims - _sources)
        {
            yield return $"The last entry counts {sums.Removed} removed records, and there are {records - _claims - _sources}.";
        }
    }
}
