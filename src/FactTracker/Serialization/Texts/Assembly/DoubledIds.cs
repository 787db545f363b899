using System.Runtime.InteropServices;

namespace FactTracker.Serialization;

/// <summary>Finds the records whose id an earlier record has. Sources count as earlier than claims, as when they are written, in whatever
/// order they are in the text.</summary>
/// <remarks>This is done after all records are read, because a table of hundreds of thousands of ids does not fit into a cache. It uses the
/// hashes that were computed when the ids were read, and compares the ids themselves only if their hashes suggest a duplicate.</remarks>
internal sealed class DoubledIds(RecordGathering<Source> sources, RecordGathering<Claim> claims)
{
    /// <summary>Calls back with the index of each source or claim whose id an earlier record has.</summary>
    public void Find(Action<int> source, Action<int> claim)
    {
        var candidates = Candidates();
        var (ids, index) = (new Ids(this), new RecordIndex(candidates.Count));
        foreach (var number in candidates)
        {
            if (index.Enter(IdOf(number), number, ids) < 0) continue;
            if (number < sources.Count) source(number);
            else claim(number - sources.Count);
        }
    }

    // The records that may have the same id as another one; sources are numbered before claims. Hardly any does, and a bit of the hash
    // rules out the rest.
    private List<int> Candidates()
    {
        var hashes = new RepeatedHashes(sources.Count + claims.Count);
        foreach (var hash in CollectionsMarshal.AsSpan(sources.IdHashes)) hashes.Add(hash);
        foreach (var hash in CollectionsMarshal.AsSpan(claims.IdHashes)) hashes.Add(hash);
        return [.. Enumerable.Range(0, sources.Count + claims.Count).Where(number => hashes.MayRepeat(HashOf(number)))];
    }

    private uint HashOf(int number) => number < sources.Count ? sources.IdHashes[number] : claims.IdHashes[number - sources.Count];

    private string IdOf(int number) =>
        number < sources.Count ? sources.Records[number].Id.Text : claims.Records[number - sources.Count].Id.Text;

    private readonly struct Ids(DoubledIds all) : IRecordIds
    {
        public string this[int place] => all.IdOf(place);
    }
}
