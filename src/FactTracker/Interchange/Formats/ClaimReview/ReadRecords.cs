namespace FactTracker.Interchange.Formats.ClaimReview;

/// <summary>The records read so far: each id once, equal records once, and all reviews of a claim on that claim.</summary>
internal sealed class ReadRecords
{
    private readonly Dictionary<string, int> _sourceOf = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _claimOf = new(StringComparer.Ordinal);
    private readonly List<(Source Source, TextPlace Place)> _sources = [];
    private readonly List<(Claim Claim, TextPlace Place)> _claims = [];

    /// <summary>Adds a source, unless an equal one was added before.</summary>
    /// <returns>Its final id: its own, or one derived from it when another source or claim has that id.</returns>
    public SourceId Add(Source source, SchemaNode node)
    {
        var wanted = source.Id.Text;
        for (var count = 2; ; count++)
        {
            if (_sourceOf.TryGetValue(source.Id.Text, out var index))
            {
                if (_sources[index].Source == source) return source.Id;
            }
            else if (!_claimOf.ContainsKey(source.Id.Text))
            {
                _sourceOf.Add(source.Id.Text, _sources.Count);
                _sources.Add((source, node.Context.PlaceOf(node.Json)));
                return source.Id;
            }

            source = source with { Id = new SourceId(Another(wanted, "source", count)) };
        }
    }

    /// <summary>Adds a claim; when an equal claim has the id already, adds the reviews to that one.</summary>
    public void Add(Claim claim, SchemaNode node)
    {
        var wanted = claim.Id.Text;
        for (var count = 2; ; count++)
        {
            if (_claimOf.TryGetValue(claim.Id.Text, out var index))
            {
                if (Merged(_claims[index].Claim, claim) is { } merged)
                {
                    _claims[index] = (merged, _claims[index].Place);
                    return;
                }
            }
            else if (!_sourceOf.ContainsKey(claim.Id.Text))
            {
                _claimOf.Add(claim.Id.Text, _claims.Count);
                _claims.Add((claim, node.Context.PlaceOf(node.Json)));
                if (claim.Id.Text != wanted)
                    node.Repaired(node.Json, $"Another claim has the id \"{wanted}\"; this one is read as \"{claim.Id}\".");
                return;
            }

            claim = claim with { Id = new ClaimId(Another(wanted, "claim", count)) };
        }
    }

    public bool HasClaim(string id) => _claimOf.ContainsKey(id);

    /// <summary>Returns the records, with the problems on the first.</summary>
    public IEnumerable<ClaimSetRecord> All() =>
    [
        .. _sources.Select(record => new ClaimSetRecord { Source = record.Source, Place = record.Place }),
        .. _claims.Select(record => new ClaimSetRecord { Claim = record.Claim, Place = record.Place }),
    ];

    private static Claim? Merged(Claim known, Claim claim)
    {
        if (known with { Reviews = [] } != claim with { Reviews = [] }) return null;
        return known with { Reviews = [.. known.Reviews, .. claim.Reviews.Where(review => !known.Reviews.Contains(review))] };
    }

    private static string Another(string id, string prefix, int count)
    {
        var another = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{id}-{count}");
        return RecordIdSyntax.Fault(another) is null ? another : ContentId.Of(prefix, another);
    }
}
