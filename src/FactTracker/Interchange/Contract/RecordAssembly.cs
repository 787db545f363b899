using FactTracker.Problems;

namespace FactTracker.Interchange;

/// <summary>Assembles the records of a text into a set. Of two records with the same id, the first is kept.</summary>
internal sealed class RecordAssembly(ReadingOptions options)
{
    private readonly List<Source> _sources = [];
    private readonly Dictionary<SourceId, Source> _sourceOf = [];
    private readonly List<Claim> _claims = [];
    private readonly PlaceList _sourcePlaces = new();
    private readonly PlaceList _claimPlaces = new();
    private readonly TakenIds _ids = new();
    private readonly LimitedProblems<Problem> _problems = new(options.MaxProblems);
    private bool _saysSomething;
    private ClaimSet _header = ClaimSet.Empty;

    public void Add(ClaimSetRecord record)
    {
        _saysSomething |= record.SaysSomething;
        foreach (var problem in record.Problems)
        {
            _problems.Add(problem);
        }

        if (record.Header is { } header) _header = header;
        if (record.Source is { } source && !IsRepeated(source) && Take(source.Id.Text, _ids.Take(source), record.Place))
        {
            _sourceOf.Add(source.Id, source);
            _sources.Add(source);
            _sourcePlaces.Add(record.Place);
        }

        if (record.Claim is { } claim && Take(claim.Id.Text, _ids.Take(claim), record.Place))
        {
            _claims.Add(claim);
            _claimPlaces.Add(record.Place);
        }
    }

    public ClaimSetReading ToReading(string format)
    {
        var set = _header with { Sources = SourceList.Create([.. _sources]), Claims = ClaimList.Create([.. _claims]) };
        var places = new RecordPlaces(_problems.All(), options.FileName, _sourcePlaces, _claimPlaces);
        return new ClaimSetReading(set, format, _saysSomething, places);
    }

    // A reader of a stream cannot remember all sources it has returned, and may return one again.
    private bool IsRepeated(Source source) => _sourceOf.TryGetValue(source.Id, out var known) && known == source;

    private bool Take(string id, bool isFree, TextPlace? place)
    {
        if (isFree) return true;
        _problems.Add(new Problem(Rules.DuplicateId, place?.Path ?? "$", $"The id \"{id}\" is taken by an earlier record, which is kept.")
        {
            File = options.FileName, Line = place?.Line, Column = place?.Column, Value = id,
        });
        return false;
    }
}
