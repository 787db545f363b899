using System.Collections;
using FactTracker.Json;
using FactTracker.Serialization;

namespace FactTracker.Interchange;

/// <summary>
/// The records of a set that came back when what was written was read again. Those that came back as they were take one bit each.
/// </summary>
/// <param name="set">The set that was written.</param>
internal sealed class ReturnedRecords(ClaimSet set)
{
    private static readonly WritingOptions Plain = new() { Indented = false };

    private readonly Returned<Source> _sources = new(set.Sources.Count);
    private readonly Returned<Claim> _claims = new(set.Claims.Count);
    private ClaimSet _header = ClaimSet.Empty;

    /// <summary>Adds a record that was read. Of several with one id, a reader keeps the first.</summary>
    public void Add(ClaimSetRecord record)
    {
        if (record.Header is { } header) _header = header;
        if (record.Source is { } source && Take(source.Id.Text) && set.Sources.IndexOf(source.Id) is >= 0 and var place)
            _sources.Add(place, source, set.Sources[place]);
        if (record.Claim is { } claim && Take(claim.Id.Text) && set.Claims.IndexOf(claim.Id) is >= 0 and var at)
            _claims.Add(at, claim, set.Claims[at]);
    }

    /// <summary>Reports how the records and the members of the set differ from those that were written.</summary>
    public void Report(LossReport losses, string format, CancellationToken cancellationToken)
    {
        var (givenSources, givenClaims) = (losses.WholeIn(RecordList.Sources), losses.WholeIn(RecordList.Claims));
        var difference = new RecordDifference(losses, format);
        difference.Report(JsonPath.Root, HeaderOf(set), HeaderOf(_header));
        Report(
            "sources", givenSources, set.Sources, _sources, source => set.Sources.IndexOf(source.Id), source => source.ToJson(),
            source => losses.Add(source.Path, $"the source {source.Record.Id}", "nothing that was written cites it"));
        Report(
            "claims", givenClaims, set.Claims, _claims, claim => set.Claims.IndexOf(claim.Id), claim => claim.ToJson(),
            claim => losses.Add(claim.Path, $"the claim {claim.Record.Id}", $"{format} has no place for it"));

        // What the writer has said of a whole record is enough.
        void Report<TRecord>(
            string list, PlaceBits given, IReadOnlyList<TRecord> records, Returned<TRecord> returned, Func<TRecord, int> firstWithId,
            Func<TRecord, string> json, Action<(JsonPath Path, TRecord Record)> addMissing)
            where TRecord : class
        {
            for (var i = 0; i < records.Count; i++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (given.Contains(i)) continue;
                var record = records[i];
                var first = firstWithId(record);
                if (first == i && returned.IsSame(i)) continue;
                var path = JsonPath.Root.Member(list).At(i);
                if (returned.Of(first, records) is not { } back) addMissing((path, record));
                else if (!back.Equals(record)) difference.Report(path, json(record), json(back));
            }
        }
    }

    // Sources and claims share their ids.
    private bool Take(string id)
    {
        var (source, claim) = (set.Sources.IndexOf(SourceId.Trusted(id)), set.Claims.IndexOf(ClaimId.Trusted(id)));
        return _sources.Take(source) & _claims.Take(claim);
    }

    private static string HeaderOf(ClaimSet set) =>
        (set.WithFormatVersion(FormatVersion.Current) with { Sources = SourceList.Empty, Claims = ClaimList.Empty }).ToJson(Plain);

    private sealed class Returned<TRecord>(int count)
        where TRecord : class
    {
        private readonly BitArray _taken = new(count);
        private readonly BitArray _same = new(count);
        private readonly Dictionary<int, TRecord> _others = [];

        public bool Take(int place)
        {
            if (place < 0) return true;
            if (_taken[place]) return false;
            _taken[place] = true;
            return true;
        }

        public void Add(int place, TRecord back, TRecord original)
        {
            if (back.Equals(original)) _same[place] = true;
            else _others.Add(place, back);
        }

        public bool IsSame(int place) => _same[place];

        public TRecord? Of(int place, IReadOnlyList<TRecord> originals) =>
            _same[place] ? originals[place] : _others.GetValueOrDefault(place);
    }
}
