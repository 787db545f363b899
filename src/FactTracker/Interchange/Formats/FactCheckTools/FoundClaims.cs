namespace FactTracker.Interchange.Formats.FactCheckTools;

/// <summary>The claims and sources of the answers, each once.</summary>
internal sealed class FoundClaims
{
    private readonly List<ClaimSetRecord> _sources = [];
    private readonly List<ClaimSetRecord> _claims = [];
    private readonly Dictionary<string, List<int>> _places = new(StringComparer.Ordinal);
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    public ClaimSet Header { get; private set; } = ClaimSet.Empty;

    /// <summary>Adds the members of an answer other than its claims; of several answers the last is used.</summary>
    public void AddRest(AnswerObject answer)
    {
        var kept = new KeptMembers("");
        foreach (var (name, value) in answer.Rest())
        {
            kept.Add(name, value);
        }

        answer.Repeat(Header.Extensions.Count);
        Header = Header with { Extensions = kept.Behind(Header.Extensions) };
    }

    /// <summary>Adds the source for an address.</summary>
    public SourceId Add(Url address, TextPlace place)
    {
        var id = RecordIdSyntax.Fault(address.Text) is null
            ? new SourceId(address.Text)
            : new SourceId(ReadableId.OfSource(null, null, null, address.Text, address.Text));
        if (_ids.Add(id.Text)) _sources.Add(new ClaimSetRecord { Source = new Source(id) { Url = address }, Place = place });
        return id;
    }

    /// <summary>
    /// Adds a claim, or merges it with an equal one. One with the same words and other members becomes a claim of its own.
    /// </summary>
    /// <param name="claim">The claim.</param>
    /// <param name="item">The object it was read from.</param>
    public void Add(Claim claim, AnswerObject item)
    {
        if (!_places.TryGetValue(claim.Id.Text, out var alike)) _places.Add(claim.Id.Text, alike = []);
        foreach (var index in alike)
        {
            item.Repeat(SameClaim.SizeOf(_claims[index].Claim!));
            if (SameClaim.Joined(_claims[index].Claim!, claim) is not { } joined) continue;
            _claims[index] = _claims[index] with { Claim = joined };
            return;
        }

        var own = alike.Count == 0 ? claim : claim with { Id = ClaimReader.IdOf(item, claim.Text) };
        alike.Add(_claims.Count);
        _claims.Add(new ClaimSetRecord { Claim = own, Place = item.Place });
    }

    public IEnumerable<ClaimSetRecord> All() => [.. _sources, .. _claims];
}
