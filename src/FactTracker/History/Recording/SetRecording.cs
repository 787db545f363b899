namespace FactTracker.History;

/// <summary>Compares the present state of a ledger with an edited set, and creates an entry for each change.</summary>
internal sealed class SetRecording(ClaimSet present, ClaimSet edited, EntrySeries series)
{
    private readonly MergedClaims _merged = new(present, edited);

    public IEnumerable<LedgerEntry> Entries() =>
        Header().Concat(Gone()).Concat(edited.Sources.SelectMany(Of)).Concat(edited.Claims.SelectMany(Of));

    private IEnumerable<LedgerEntry> Header()
    {
        if (present.HeaderDigest() == edited.HeaderDigest()) yield break;
        yield return series.Next(EntryKind.Revise) with
        {
            Header = edited with { Sources = SourceList.Empty, Claims = ClaimList.Empty },
        };
    }

    // Before anything is added, so that a claim can have the id of a source that is gone.
    private IEnumerable<LedgerEntry> Gone()
    {
        var claims = present.Claims.Where(claim => edited.Claims.IndexOf(claim.Id) < 0 && !_merged.Contains(claim.Id))
            .Select(claim => claim.Id.Text);
        var sources = present.Sources.Where(source => edited.Sources.IndexOf(source.Id) < 0).Select(source => source.Id.Text);
        return claims.Concat(sources).Select(id => series.Next(EntryKind.Retract) with { Removed = [id] });
    }

    private IEnumerable<LedgerEntry> Of(Source source)
    {
        if (!present.Sources.TryGet(source.Id, out var before)) yield return series.Next(EntryKind.Assert) with { Sources = [source] };
        else if (!AreSame(before, source))
        {
            var kind = EntryKinds.Of(before, source);
            yield return series.Next(kind, kind == EntryKind.Revise ? null : source.StatusReason) with { Sources = [source] };
        }
    }

    private IEnumerable<LedgerEntry> Of(Claim claim)
    {
        var removed = _merged.Into(claim.Id);
        if (!removed.IsEmpty) yield return series.Next(EntryKind.Merge) with { Claims = [claim], Removed = removed };
        else if (!present.Claims.TryGet(claim.Id, out var before)) yield return series.Next(EntryKind.Assert) with { Claims = [claim] };
        else if (!AreSame(before, claim))
        {
            var kind = EntryKinds.Of(before, claim);
            yield return series.Next(kind, claim.Status != before.Status ? claim.StatusReason : null) with { Claims = [claim] };
        }
    }

    private static bool AreSame(Source before, Source after) => before.Equals(after) || before.Digest() == after.Digest();

    private static bool AreSame(Claim before, Claim after) => before.Equals(after) || before.Digest() == after.Digest();
}
