using System.Runtime.InteropServices;

namespace FactTracker.Serialization;

/// <summary>Finds the records whose id an earlier one has, of all sources and then all claims, as they are written, whichever stand first in the text.</summary>
/// <remarks>Done once all are read and not one by one on the way: a table of hundreds of thousands of ids is in no cache. It goes by the hashes taken while
/// the ids were at hand, and looks at the ids themselves only where a bit of their hash says that they may repeat.</remarks>
internal sealed class DoubledIds(RecordGathering<Source> sources, RecordGathering<Claim> claims)
{
    /// <summary>Calls back for each source or claim, by its number in its list, whose id is taken.</summary>
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

    // The records that may share their id with another, the sources numbered first. Hardly any does, and then a bit of its hash is enough to tell.
    private List<int> Candidates()
    {
        var hashes = new RepeatedHashes(sources.Count + claims.Count);
        foreach (var hash in CollectionsMarshal.AsSpan(sources.IdHashes)) hashes.Add(hash);
        foreach (var hash in CollectionsMarshal.AsSpan(claims.IdHashes)) hashes.Add(hash);
        return [.. Enumerable.Range(0, sources.Count + claims.Count).Where(number => hashes.MayRepeat(HashOf(number)))];
    }

    private uint HashOf(int number) => number < sources.Count ? sources.IdHashes[number] : claims.IdHashes[number - sources.Count];

    private string IdOf(int number) => number < sources.Count ? sources.Records[number].Id.Text : claims.Records[number - sources.Count].Id.Text;

    private readonly struct Ids(DoubledIds all) : IRecordIds
    {
        public string this[int place] => all.IdOf(place);
    }
}
