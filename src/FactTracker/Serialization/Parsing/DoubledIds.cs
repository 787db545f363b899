using System.Numerics;
using System.Runtime.InteropServices;

namespace FactTracker.Serialization.Parsing;

/// <summary>Finds the records whose id an earlier one has, of all sources and then all claims, as they are written, whichever stand first in the text.</summary>
/// <remarks>Done once all are read and not one by one on the way: a table of hundreds of thousands of ids is in no cache. It goes by the hashes taken while
/// the ids were at hand, and looks at the ids themselves only where two hashes are the same.</remarks>
internal sealed class DoubledIds(RecordGathering<Source> sources, RecordGathering<Claim> claims)
{
    private const int MostLooks = 16; // For each id, in the mean; half a look is usual. Ids that take more were made to.

    /// <summary>Calls back for each source or claim, by its number in its list, whose id is taken.</summary>
    public void Find(Action<int> source, Action<int> claim)
    {
        var candidates = Candidates();
        foreach (var number in ByHash(candidates) ?? ByText(candidates))
        {
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

    // Null where it takes too long.
    private List<int>? ByHash(List<int> candidates)
    {
        var doubled = new List<int>();
        var slots = new int[BitOperations.RoundUpToPowerOf2((uint)candidates.Count) * 2]; // The number of a record plus one; 0 for none.
        var mask = slots.Length - 1;
        var looks = MostLooks * (long)slots.Length;
        foreach (var number in candidates)
        {
            var hash = HashOf(number);
            var at = (int)(hash & mask);
            for (; slots[at] != 0; at = (at + 1) & mask)
            {
                if (looks-- == 0) return null;
                if (HashOf(slots[at] - 1) == hash && IdOf(slots[at] - 1) == IdOf(number)) break;
            }

            if (slots[at] == 0) slots[at] = number + 1;
            else doubled.Add(number);
        }

        return doubled;
    }

    // By the platform's hash of strings, which nobody outside this process can foresee.
    private List<int> ByText(List<int> candidates)
    {
        var ids = new Ids(this);
        var index = new RecordIndex(candidates.Count);
        return candidates.FindAll(number => index.Enter(IdOf(number), number, ids) >= 0);
    }

    private uint HashOf(int number) => number < sources.Count ? sources.IdHashes[number] : claims.IdHashes[number - sources.Count];

    private string IdOf(int number) => number < sources.Count ? sources.Records[number].Id.Text : claims.Records[number - sources.Count].Id.Text;

    private readonly struct Ids(DoubledIds all) : IRecordIds
    {
        public string this[int place] => all.IdOf(place);
    }
}
