using FactTracker.Claims;

namespace FactTracker.Interchange.Formats.ClaimReview;

/// <summary>The records of a text that is read as a whole. They are given out at its end, when all reviews of a claim are known.</summary>
internal sealed class HeldRecords : ReadRecords
{
    private readonly FreeIds _ids = new(new PassedIds());
    private readonly Dictionary<Source, SourceId> _idOf = [];
    private readonly Dictionary<Claim, ReadClaim> _claimOf = [];
    private readonly HashSet<string> _claimIds = new(StringComparer.Ordinal);
    private readonly List<ClaimSetRecord> _sources = [];
    private readonly List<ReadClaim> _claims = [];

    /// <inheritdoc/>
    public override SourceId Add(Source source, SchemaNode node)
    {
        if (_idOf.TryGetValue(source, out var known)) return known;
        var id = _ids.For(source);
        _idOf.Add(source, id);
        _sources.Add(new ClaimSetRecord { Source = source with { Id = id }, Place = node.Context.PlaceOf(node.Json) });
        return id;
    }

    /// <inheritdoc/>
    public override void Add(Claim claim, SchemaNode node)
    {
        var bare = Bare(claim);
        if (_claimOf.TryGetValue(bare, out var known))
        {
            known.Add(claim.Reviews);
            return;
        }

        var id = _ids.For(claim, node);
        var read = new ReadClaim(claim with { Id = id }, node.Context.PlaceOf(node.Json));
        _claimOf.Add(bare, read);
        _claimIds.Add(id.Text);
        _claims.Add(read);
    }

    /// <inheritdoc/>
    public override bool HasClaim(string id) => _claimIds.Contains(id);

    /// <summary>Returns the records.</summary>
    public IEnumerable<ClaimSetRecord> All() => [.. _sources, .. _claims.Select(claim => claim.ToRecord())];
}
