namespace FactTracker.Serialization.Parsing;

/// <summary>Finds the records whose id an earlier one has, of all sources and claims together, in the order of the text.</summary>
/// <remarks>Done once all are read and not one by one on the way: a table of hundreds of thousands of ids is in no cache, and only when it is asked about
/// nothing else in between can the processor fetch several places of it at once.</remarks>
internal sealed class DoubledIds(RecordGathering<Source> sources, RecordGathering<Claim> claims)
{
    /// <summary>Calls back for each source or claim, by its number in its list, whose id is taken.</summary>
    public void Find(Action<int> source, Action<int> claim)
    {
        if (sources.Count + claims.Count < 2) return;
        var ids = new Ids(sources.Records, claims.Records);
        var index = new RecordIndex(sources.Count + claims.Count);
        var s = 0;
        for (var c = 0; c < claims.Count; c++)
        {
            for (; s < sources.Count && sources.Places[s].Offset < claims.Places[c].Offset; s++)
            {
                if (index.Enter(sources.Records[s].Id.Text, s, ids) >= 0) source(s);
            }

            if (index.Enter(claims.Records[c].Id.Text, sources.Count + c, ids) >= 0) claim(c);
        }

        for (; s < sources.Count; s++)
        {
            if (index.Enter(sources.Records[s].Id.Text, s, ids) >= 0) source(s);
        }
    }

    // The sources come first, then the claims.
    private readonly struct Ids(List<Source> sources, List<Claim> claims) : IRecordIds
    {
        public string this[int place] => place < sources.Count ? sources[place].Id.Text : claims[place - sources.Count].Id.Text;
    }
}
