using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using FactTracker.Claims;

namespace FactTracker;

/// <summary>The claims of a set, in order, found by id and by what they are about.</summary>
/// <remarks>
/// <para>Immutable and thread-safe; equal by content and order. An edit returns a new list. Its cost
/// depends on the edit, not on the length of the list.</para>
/// <para>Lookups by id take constant time. Queries return claims in the order of the list. Each index is built at the first query that
/// needs it, and is shared with the lists that later edits return.</para>
/// </remarks>
/// <example><code>
/// foreach (var claim in set.Claims.About(new EntityValue("https://www.wikidata.org/entity/Q148"))) Console.WriteLine(claim);
/// var disputed = set.Claims.Overlapping(Edtf.Parse("2024")).Where(claim => claim.Status == ClaimStatus.Disputed);
/// </code></example>
[CollectionBuilder(typeof(ClaimList), nameof(Create))]
public sealed partial class ClaimList : IReadOnlyList<Claim>, IEquatable<ClaimList>
{
    private readonly Claim[]? _flat; // All claims, while they are in memory and nothing has been edited.
    private readonly RecordSequence<Claim> _records;
    private readonly ClaimIndexes _indexes;

    internal ClaimList(Claim[] items)
        : this(new RecordSequence<Claim>(new RecordArray<Claim>(items, claim => claim.Id.Text)))
    {
    }

    internal ClaimList(IReadOnlyList<Claim> records)
        : this(new RecordSequence<Claim>(new RecordArray<Claim>(records, claim => claim.Id.Text)))
    {
    }

    private ClaimList(RecordSequence<Claim> records, ClaimList? before = null)
    {
        _records = records;
        _flat = records.IsFlat ? records.Array.Items : null;
        _indexes = before is not null && before._records.Array == records.Array ? before._indexes : new ClaimIndexes(records.Array);
    }

    /// <summary>The empty list.</summary>
    public static ClaimList Empty { get; } = new([]);

    /// <inheritdoc/>
    public int Count => _flat?.Length ?? _records.Count;

    /// <inheritdoc/>
    public Claim this[int index] => _flat is { } flat ? flat[index] : _records[index];

    /// <summary>The claim with an id.</summary>
    /// <param name="id">The id.</param>
    /// <exception cref="KeyNotFoundException">There is none with that id.</exception>
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

    /// <summary>Finds the claim with an id.</summary>
    /// <param name="id">The id.</param>
    /// <param name="claim">The claim, or null when there is none.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryGet(ClaimId id, [NotNullWhen(true)] out Claim? claim)
    {
        claim = _records.Find(id.Text);
        return claim is not null;
    }

    /// <summary>Returns the index of the claim with an id, or -1.</summary>
    /// <param name="id">The id.</param>
    public int IndexOf(ClaimId id) => _records.IndexOf(id.Text);

    /// <inheritdoc/>
    public bool Equals(ClaimList? other)
    {
        if (ReferenceEquals(this, other)) return true;
        if (_flat is not null && other?._flat is { } others) return _flat.AsSpan().SequenceEqual(others);
        return other is not null && Count == other.Count && this.SequenceEqual(other);
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ClaimList);

    /// <inheritdoc/>
    public override int GetHashCode() => Count == 0 ? 0 : HashCode.Combine(Count, this[0], this[^1]);

    /// <inheritdoc/>
    public IEnumerator<Claim> GetEnumerator() => _records.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
