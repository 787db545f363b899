namespace FactTracker.Interchange.FactCheckTools;

/// <summary>The claims and sources of the answers, each once.</summary>
internal sealed class FoundClaims
{
    private readonly List<ImportedRecord> _sources = [];
    private readonly List<ImportedRecord> _claims = [];
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    public ClaimSet Header { get; private set; } = ClaimSet.Empty;

    /// <summary>Adds what an answer says besides its claims; of several answers the last counts.</summary>
    public void AddRest(AnswerObject answer)
    {
        foreach (var (name, value) in answer.Rest())
        {
            Header = Header with { Extensions = Header.Extensions.With(name, value) };
        }
    }

    /// <summary>Adds a source that an address is.</summary>
    public SourceId Add(Url address, TextPlace place)
    {
        var id = RecordIdSyntax.Fault(address.Text) is null ? new SourceId(address.Text) : new SourceId(ContentId.Of("source", address.Text));
        if (_ids.Add(id.Text)) _sources.Add(new ImportedRecord { Source = new Source(id) { Url = address }, Place = place });
        return id;
    }

    /// <summary>Adds a claim, or its reviews to the same claim where it is there already.</summary>
    public void Add(Claim claim, TextPlace place)
    {
        if (!_places.TryGetValue(claim.Id.Text, out var index))
        {
            _places.Add(claim.Id.Text, _claims.Count);
            _claims.Add(new ImportedRecord { Claim = claim, Place = place });
            return;
        }

        var known = _claims[index].Claim!;
        _claims[index] = _claims[index] with { Claim = known with { Reviews = [.. known.Reviews, .. claim.Reviews.Where(review => !known.Reviews.Contains(review))] } };
    }

    public IEnumerable<ImportedRecord> All() => [.. _sources, .. _claims];
}
