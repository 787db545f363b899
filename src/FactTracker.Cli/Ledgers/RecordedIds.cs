using FactTracker.History;

namespace FactTracker.Cli.Ledgers;

/// <summary>The ids that a ledger has entries about.</summary>
internal static class RecordedIds
{
    /// <summary>Requires that a ledger is about a record, now or in the past.</summary>
    /// <exception cref="CommandException">It is not; the message names the most similar id.</exception>
    public static void Require(Ledger ledger, string id, string path)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        if (ledger.Start is { Set: var packed }) Add(packed.Sources, packed.Claims);
        foreach (var entry in ledger.Entries)
        {
            Add(entry.Sources, entry.Claims);
            ids.UnionWith(entry.Removed);
            if (entry.Judgement is { } judgement) ids.UnionWith([judgement.A, judgement.B]);
        }

        if (!ids.Contains(id)) throw new CommandException($"No entry of {path} is about \"{id}\"{Usage.DidYouMean(id, ids)}");

        void Add(IEnumerable<Source> sources, IEnumerable<Claim> claims) =>
            ids.UnionWith(sources.Select(source => source.Id.Text).Concat(claims.Select(claim => claim.Id.Text)));
    }
}
