using FactTracker.Claims;

namespace FactTracker.Interchange.Formats.ClaimReview;

/// <summary>
/// The records of a feed, given out as they are read: a claim with the reviews that the survey found further on. Of a record that cannot be
/// needed again only a hash is remembered.
/// </summary>
/// <param name="survey">What is known of the claims. It ends here.</param>
internal sealed class PassingRecords(RecordSurvey survey) : ReadRecords
{
    private const int MostRecent = 4096;
    private readonly FreeIds _ids = new(survey.End());
    private readonly PassedIds _sources = new();
    private readonly Dictionary<string, SourceId> _renamed = new(StringComparer.Ordinal); // By their content.
    private readonly Dictionary<Source, SourceId> _recent = [];
    private readonly Dictionary<string, HashSet<Review>> _repeated = new(StringComparer.Ordinal); // By the key of their claim.
    private readonly HashSet<string> _claimIds = new(StringComparer.Ordinal); // Of those that others may ask for.
    private readonly Dictionary<SourceId, SourceId> _namesInPart = [];
    private readonly Dictionary<SourceId, SourceId> _namesOfWorks = [];
    private readonly List<ClaimSetRecord> _ready = [];

    /// <summary>Returns the records of a part, and begins the next.</summary>
    /// <param name="problems">The problems of the part. They are on its first record, or on one of their own.</param>
    public IReadOnlyList<ClaimSetRecord> Take(IReadOnlyList<Problem> problems)
    {
        List<ClaimSetRecord> records = [.. _ready];
        _ready.Clear();
        _namesInPart.Clear();
        if (problems.Count == 0) return records;
        if (records.Count == 0) records.Add(new ClaimSetRecord());
        records[0] = records[0] with { Problems = [.. problems] };
        return records;
    }

    /// <inheritdoc/>
    public override SourceId Add(Source source, SchemaNode node)
    {
        var id = IdOf(source, node);
        _namesInPart[id] = RecordSurvey.NameOf(source);
        return id;
    }

    /// <inheritdoc/>
    public override void KeepWork(Json.JsonItem description, SourceId id, Url? address)
    {
        base.KeepWork(description, id, address);
        _namesOfWorks[id] = _namesInPart[id];
    }

    /// <inheritdoc/>
    public override void Add(Claim claim, SchemaNode node)
    {
        if (!survey.Repeated.Contains(claim.Id.Text))
        {
            GiveOut(claim, node);
            return;
        }

        var key = RecordSurvey.KeyOf(claim with { Citations = [.. claim.Citations.Select(Named)] });
        if (_repeated.TryGetValue(key, out var known))
        {
            // Those that the survey did not find, which would be a fault, are not lost.
            if (!claim.Reviews.All(known.Contains)) GiveOut(claim, node);
            return;
        }

        List<Review> reviews = [.. claim.Reviews.Concat(survey.Later(key)).Distinct()];
        _repeated.Add(key, [.. reviews]);
        GiveOut(claim with { Reviews = [.. reviews] }, node);
    }

    /// <inheritdoc/>
    public override bool HasClaim(string id) => _claimIds.Contains(id);

    private SourceId IdOf(Source source, SchemaNode node)
    {
        if (_recent.TryGetValue(source, out var known)) return known;
        var content = source.ToJson();
        var id = source.Id;
        if (_sources.Add(content))
        {
            id = _ids.For(source);
            if (id != source.Id) _renamed.Add(content, id);
            _ready.Add(new ClaimSetRecord { Source = source with { Id = id }, Place = node.Context.PlaceOf(node.Json) });
        }
        else if (_renamed.TryGetValue(content, out var renamed))
        {
            id = renamed;
        }

        if (_recent.Count == MostRecent) _recent.Clear();
        _recent.Add(source, id);
        return id;
    }

    private void GiveOut(Claim claim, SchemaNode node)
    {
        var id = _ids.For(claim, node);
        if (id != claim.Id || survey.Repeated.Contains(id.Text)) _claimIds.Add(id.Text);
        _ready.Add(new ClaimSetRecord { Claim = claim with { Id = id }, Place = node.Context.PlaceOf(node.Json) });
    }

    private Citation Named(Citation citation) =>
        _namesInPart.TryGetValue(citation.Source, out var name) || _namesOfWorks.TryGetValue(citation.Source, out name)
            ? citation with { Source = name }
            : citation;
}
