using FactTracker.Claims;

namespace FactTracker.Interchange.Formats.ClaimReview;

/// <summary>Where the parts of a feed are, in about four bytes each, and what is in them.</summary>
internal sealed class PartPlaces
{
    private readonly PackedNumbers _numbers = new();
    private readonly List<PartKinds> _kinds = [];

    /// <summary>How many there are.</summary>
    public int Count => _kinds.Count;

    /// <summary>Adds a part.</summary>
    /// <param name="gap">The bytes between the part before and this one.</param>
    /// <param name="length">The bytes of the part.</param>
    /// <param name="kinds">What is in it.</param>
    public void Add(long gap, long length, PartKinds kinds)
    {
        _numbers.Add((ulong)gap);
        _numbers.Add((ulong)length);
        _kinds.Add(kinds);
    }

    /// <summary>Returns what is in a part.</summary>
    public PartKinds KindsOf(int part) => _kinds[part];

    /// <summary>Changes what is in a part.</summary>
    public void SetKinds(int part, PartKinds kinds) => _kinds[part] = kinds;

    /// <summary>Whether a part has any of some kinds of content.</summary>
    public bool Has(PartKinds kinds) => _kinds.Exists(part => (part & kinds) != 0);

    /// <summary>Returns the gap before each part and its length.</summary>
    public IEnumerable<(int Gap, int Length)> All()
    {
        for (var at = 0L; at < _numbers.Length;)
        {
            yield return ((int)_numbers.Take(ref at), (int)_numbers.Take(ref at));
        }
    }
}
