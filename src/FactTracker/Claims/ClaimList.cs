using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace FactTracker;

/// <summary>The claims of a set, in order, found in constant time by id, by cited source, and by subject and property.</summary>
/// <remarks>Immutable; equal by content and order. Each index is built at the first question that needs it.</remarks>
/// <example><code>foreach (var claim in set.Claims.Citing("fom-2024")) Console.WriteLine(claim);</code></example>
[CollectionBuilder(typeof(ClaimList), nameof(Create))]
public sealed class ClaimList : IReadOnlyList<Claim>, IEquatable<ClaimList>
{
    private readonly Claim[] _items;
    private readonly RecordFinder<Ids> _finder;
    private ILookup<SourceId, Claim>? _bySource;
    private ILookup<(ClaimValue Subject, ClaimValue? Property), Claim>? _bySubject;

    internal ClaimList(Claim[] items)
    {
        _items = items;
        _finder = new RecordFinder<Ids>(new Ids(items), items.Length);
    }

    /// <summary>A list of no claim.</summary>
    public static ClaimList Empty { get; } = new([]);

    /// <inheritdoc/>
    public int Count => _items.Length;

    /// <inheritdoc/>
    public Claim this[int index] => _items[index];

    /// <summary>The claim of an id.</summary>
    /// <param name="id">The id.</param>
    /// <exception cref="KeyNotFoundException">There is none of that id.</exception>
    public Claim this[ClaimId id] =>
        TryGet(id, out var claim) ? claim : throw new KeyNotFoundException($"The set has no claim \"{id}\".");

    /// <summary>Creates a list of the given claims.</summary>
    /// <param name="items">The claims; none may be null.</param>
    public static ClaimList Create(ReadOnlySpan<Claim> items)
    {
        foreach (var item in items)
        {
            ArgumentNullException.ThrowIfNull(item, nameof(items));
        }

        return new ClaimList(items.ToArray());
    }

    /// <summary>Looks for the claim of an id.</summary>
    /// <param name="id">The id.</param>
    /// <param name="claim">The claim, or null when there is none.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryGet(ClaimId id, [NotNullWhen(true)] out Claim? claim)
    {
        var place = IndexOf(id);
        claim = place < 0 ? null : _items[place];
        return claim is not null;
    }

    /// <summary>The place of the claim of an id, or -1.</summary>
    /// <param name="id">The id.</param>
    public int IndexOf(ClaimId id) => _finder.Find(id.Text);

    /// <summary>The claims that cite a source, each once, in order; empty when none does.</summary>
    /// <param name="source">The id of the source.</param>
    public IEnumerable<Claim> Citing(SourceId source) => (_bySource ??= BySource())[source];

    /// <summary>The claims about a subject, with a property or without one, in order; empty when there are none.</summary>
    /// <param name="subject">The subject, compared by content.</param>
    /// <param name="property">The property, compared by content, or null for claims that have none.</param>
    public IEnumerable<Claim> About(ClaimValue subject, ClaimValue? property) => (_bySubject ??= BySubject())[(subject, property)];

    /// <inheritdoc/>
    public bool Equals(ClaimList? other) => other is not null && _items.AsSpan().SequenceEqual(other._items);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ClaimList);

    /// <inheritdoc/>
    public override int GetHashCode() => _items.Length == 0 ? 0 : HashCode.Combine(_items.Length, _items[0], _items[^1]);

    /// <inheritdoc/>
    public IEnumerator<Claim> GetEnumerator() => _items.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();

    private ILookup<SourceId, Claim> BySource() =>
        (from claim in _items
         from source in claim.Citations.Select(citation => citation.Source).Distinct()
         select (source, claim)).ToLookup(pair => pair.source, pair => pair.claim);

    private ILookup<(ClaimValue Subject, ClaimValue? Property), Claim> BySubject() =>
        (from claim in _items
         from subject in claim.Subject.Distinct()
         select (subject, claim)).ToLookup(pair => (pair.subject, pair.claim.Property), pair => pair.claim);

    private readonly struct Ids(Claim[] items) : IRecordIds
    {
        public string this[int place] => items[place].Id.Text;
    }
}
