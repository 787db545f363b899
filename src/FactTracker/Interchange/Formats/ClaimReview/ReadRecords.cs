namespace FactTracker.Interchange.Formats.ClaimReview;

/// <summary>The records read so far: each id once, equal records once, and all reviews of a claim on that claim.</summary>
internal sealed class ReadRecords
{
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _attempts = new(StringComparer.Ordinal);
    private readonly Dictionary<Source, SourceId> _idOf = [];
    private readonly Dictionary<Claim, ReadClaim> _claimOf = [];
    private readonly HashSet<string> _claimIds = new(StringComparer.Ordinal);
    private readonly List<ClaimSetRecord> _sources = [];
    private readonly List<ReadClaim> _claims = [];

    /// <summary>Adds a source, unless an equal one was added before.</summary>
    /// <returns>Its final id: its own, or one derived from it when another source or claim has that id.</returns>
    public SourceId Add(Source source, SchemaNode node)
    {
        if (_idOf.TryGetValue(source, out var known)) return known;
        var wanted = source.Id.Text;
        if (!source.Id.IsGlobal && _ids.Contains(wanted) && source.Id == WorkNodes.DefaultId(source))
            wanted = ReadableId.WithMark(wanted, source.Digest().ToString());
        var id = new SourceId(FreeId(wanted, "source"));
        _idOf.Add(source, id);
        _sources.Add(new ClaimSetRecord { Source = source with { Id = id }, Place = node.Context.PlaceOf(node.Json) });
        return id;
    }

    /// <summary>Adds a claim; when an equal claim has the id already, adds the reviews to that one.</summary>
    public void Add(Claim claim, SchemaNode node)
    {
        var bare = claim with { Reviews = [] };
        if (_claimOf.TryGetValue(bare, out var known))
        {
            known.Add(claim.Reviews);
            return;
        }

        var id = FreeId(claim.Id.Text, "claim");
        if (id != claim.Id.Text)
            node.Repaired(node.Json, $"Another claim has the id \"{claim.Id}\"; this one is read as \"{id}\".");
        var read = new ReadClaim(claim with { Id = new ClaimId(id) }, node.Context.PlaceOf(node.Json));
        _claimOf.Add(bare, read);
        _claimIds.Add(id);
        _claims.Add(read);
    }

    public bool HasClaim(string id) => _claimIds.Contains(id);

    /// <summary>Returns the records, with the problems on the first.</summary>
    public IEnumerable<ClaimSetRecord> All() => [.. _sources, .. _claims.Select(claim => claim.ToRecord())];

    // Many records can want the same id; the numbers that were tried for it are not tried again.
    private string FreeId(string wanted, string prefix)
    {
        var count = _attempts.GetValueOrDefault(wanted);
        string id;
        do
        {
            count++;
            id = count == 1 ? wanted : Another(wanted, prefix, count);
        }
        while (!_ids.Add(id));
        _attempts[wanted] = count;
        return id;
    }

    private static string Another(string id, string prefix, int count)
    {
        var another = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{id}-{count}");
        return RecordIdSyntax.Fault(another) is null ? another : ContentId.Of(prefix, another);
    }
}
