using System.Numerics;

namespace FactTracker.Serialization.Parsing;

/// <summary>Finds the records whose id an earlier one has, of all sources and claims together, in the order of the text.</summary>
/// <remarks>Done once all are read and not one by one on the way: a table of hundreds of thousands of ids is in no cache, and only when it is asked about
/// nothing else in between can the processor fetch several places of it at once. For the same reason it goes by the hashes taken while the ids were at
/// hand, and looks at the ids themselves only where two hashes are the same.</remarks>
internal sealed class DoubledIds(RecordGathering<Source> sources, RecordGathering<Claim> claims)
{
    private const int MostLooks = 16; // For each id, in the mean; half a look is usual. Ids that take more were made to.

    /// <summary>Calls back for each source or claim, by its number in its list, whose id is taken.</summary>
    public void Find(Action<int> source, Action<int> claim)
    {
        if (sources.Count + claims.Count < 2) return;
        foreach (var number in ByHash() ?? ByText())
        {
            if (number < sources.Count) source(number);
            else claim(number - sources.Count);
        }
    }

    // Null where it takes too long.
    private List<int>? ByHash()
    {
        var doubled = new List<int>();
        var slots = new int[BitOperations.RoundUpToPowerOf2((uint)(sources.Count + claims.Count)) * 2]; // The number of a record plus one; 0 for none.
        var mask = slots.Length - 1;
        var looks = MostLooks * (long)slots.Length;
        foreach (var number in InOrder())
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
    private List<int> ByText()
    {
        var ids = new Ids(this);
        var index = new RecordIndex(sources.Count + claims.Count);
        return [.. InOrder().Where(number => index.Enter(IdOf(number), number, ids) >= 0)];
    }

    // All records as the text has them; the sources are numbered first, then the claims.
    private IEnumerable<int> InOrder()
    {
        var source = 0;
        for (var claim = 0; claim < claims.Count; claim++)
        {
            for (; source < sources.Count && sources.Places[source].Offset < claims.Places[claim].Offset; source++) yield return source;
            yield return sources.Count + claim;
        }

        for (; source < sources.Count; source++) yield return source;
    }

    private uint HashOf(int number) => number < sources.Count ? sources.IdHashes[number] : claims.IdHashes[number - sources.Count];

    private string IdOf(int number) => number < sources.Count ? sources.Records[number].Id.Text : claims.Records[number - sources.Count].Id.Text;

    private readonly struct Ids(DoubledIds all) : IRecordIds
    {
        public string this[int place] => all.IdOf(place);
    }
}
