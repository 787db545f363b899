using FactTracker.Claims;
using NodaTime;

namespace FactTracker;

/// <summary>Builds a set step by step, and rejects a second record with the same id.</summary>
/// <remarks>Not thread-safe. The sets that it builds are.</remarks>
/// <example><code>
/// var set = new ClaimSetBuilder { Title = "Who needs whom" }
///     .Add(new Source("fom-2024") { Kind = SourceKind.Survey, Title = "Attitudes to other countries" })
///     .Add(new Claim("friendly-2024") { Text = "65% view China as friendly, 2024", Citations = ["fom-2024"] })
///     .Build();
/// </code></example>
public sealed class ClaimSetBuilder
{
    private static readonly ListOperations<Source, SourceList> SourceOperations = new(
        (list, id) => list.Contains(id), (list, more) => list.AddRange(more), (list, source) => list.Replace(source),
        (list, id) => list.Remove(id));

    private static readonly ListOperations<Claim, ClaimList> ClaimOperations = new(
        (list, id) => list.Contains(id), (list, more) => list.AddRange(more), (list, claim) => list.Replace(claim),
        (list, id) => list.Remove(id));

    private readonly RecordDraft<Source, SourceList> _sources;
    private readonly RecordDraft<Claim, ClaimList> _claims;
    private ClaimSet _header = ClaimSet.Empty;

    /// <summary>Creates a builder with an empty set.</summary>
    public ClaimSetBuilder()
        : this(ClaimSet.Empty)
    {
    }

    /// <summary>Creates a builder that starts with the records of a set, without copying them.</summary>
    /// <param name="set">The set to start from; it is not changed.</param>
    public ClaimSetBuilder(ClaimSet set)
    {
        ArgumentNullException.ThrowIfNull(set);
        _header = set with { Sources = SourceList.Empty, Claims = ClaimList.Empty };
        _sources = new RecordDraft<Source, SourceList>(set.Sources, SourceOperations);
        _claims = new RecordDraft<Claim, ClaimList>(set.Claims, ClaimOperations);
    }

    /// <summary>The id of the set, an IRI, or null.</summary>
    public string? Id
    {
        get => _header.Id;
        set => _header = _header with { Id = value };
    }

    /// <summary>The title, or null.</summary>
    public string? Title
    {
        get => _header.Title;
        set => _header = _header with { Title = value };
    }

    /// <summary>What the set is about, or null.</summary>
    public string? Description
    {
        get => _header.Description;
        set => _header = _header with { Description = value };
    }

    /// <summary>Who publishes the set, or null.</summary>
    public Agent? Publisher
    {
        get => _header.Publisher;
        set => _header = _header with { Publisher = value };
    }

    /// <summary>The licence the set is under, or null.</summary>
    public string? License
    {
        get => _header.License;
        set => _header = _header with { License = value };
    }

    /// <summary>When the set was begun, or null.</summary>
    public Instant? Created
    {
        get => _header.Created;
        set => _header = _header with { Created = value };
    }

    /// <summary>When the set was last changed, or null.</summary>
    public Instant? Modified
    {
        get => _header.Modified;
        set => _header = _header with { Modified = value };
    }

    /// <summary>The language of the words in the set, or null.</summary>
    public LanguageTag? Language
    {
        get => _header.Language;
        set => _header = _header with { Language = value };
    }

    /// <summary>Adds a source at the end.</summary>
    /// <param name="source">The source.</param>
    /// <exception cref="ArgumentException">A source or a claim of its id is there already.</exception>
    public ClaimSetBuilder Add(Source source)
    {
        ArgumentNullException.ThrowIfNull(source);
        RequireFree(source.Id.Text);
        _sources.Add(source.Id.Text, source);
        return this;
    }

    /// <summary>Adds a claim at the end.</summary>
    /// <param name="claim">The claim.</param>
    /// <exception cref="ArgumentException">A source or a claim of its id is there already.</exception>
    public ClaimSetBuilder Add(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        RequireFree(claim.Id.Text);
        _claims.Add(claim.Id.Text, claim);
        return this;
    }

    /// <summary>Adds sources at the end.</summary>
    /// <param name="sources">The sources.</param>
    /// <exception cref="ArgumentException">A source or a claim of one of their ids is there already.</exception>
    public ClaimSetBuilder AddRange(IEnumerable<Source> sources)
    {
        ArgumentNullException.ThrowIfNull(sources);
        foreach (var source in sources)
        {
            Add(source);
        }

        return this;
    }

    /// <summary>Adds claims at the end.</summary>
    /// <param name="claims">The claims.</param>
    /// <exception cref="ArgumentException">A source or a claim of one of their ids is there already.</exception>
    public ClaimSetBuilder AddRange(IEnumerable<Claim> claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        foreach (var claim in claims)
        {
            Add(claim);
        }

        return this;
    }

    /// <summary>Puts a source in place of the one of its id.</summary>
    /// <param name="source">The source.</param>
    /// <exception cref="KeyNotFoundException">There is no source of its id.</exception>
    public ClaimSetBuilder Replace(Source source)
    {
        ArgumentNullException.ThrowIfNull(source);
        _sources.Replace(source);
        return this;
    }

    /// <summary>Puts a claim in place of the one of its id.</summary>
    /// <param name="claim">The claim.</param>
    /// <exception cref="KeyNotFoundException">There is no claim of its id.</exception>
    public ClaimSetBuilder Replace(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        _claims.Replace(claim);
        return this;
    }

    /// <summary>Puts a source in place of the one of its id, or at the end where there is none.</summary>
    /// <param name="source">The source.</param>
    /// <exception cref="ArgumentException">It has no id, or a claim has it.</exception>
    public ClaimSetBuilder Upsert(Source source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return _sources.Contains(source.Id.Text) ? Replace(source) : Add(source);
    }

    /// <summary>Puts a claim in place of the one of its id, or at the end where there is none.</summary>
    /// <param name="claim">The claim.</param>
    /// <exception cref="ArgumentException">It has no id, or a source has it.</exception>
    public ClaimSetBuilder Upsert(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return _claims.Contains(claim.Id.Text) ? Replace(claim) : Add(claim);
    }

    /// <summary>Removes the source with an id, if there is one.</summary>
    /// <param name="id">The id.</param>
    public ClaimSetBuilder RemoveSource(SourceId id)
    {
        _sources.Remove(id.Text);
        return this;
    }

    /// <summary>Removes the claim with an id, if there is one.</summary>
    /// <param name="id">The id.</param>
    public ClaimSetBuilder RemoveClaim(ClaimId id)
    {
        _claims.Remove(id.Text);
        return this;
    }

    /// <summary>Returns the set built so far. The builder can be used further.</summary>
    public ClaimSet Build() => _header with { Sources = _sources.Build(), Claims = _claims.Build() };

    private void RequireFree(string id)
    {
        if (id.Length == 0) throw new ArgumentException("A record has no id; give it one of 1 to 200 characters.");
        if (_sources.Contains(id) || _claims.Contains(id))
            throw new ArgumentException($"The id \"{id}\" is taken; ids are unique among sources and claims together.");
    }
}
