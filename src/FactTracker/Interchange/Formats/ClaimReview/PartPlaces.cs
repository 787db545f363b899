namespace FactTracker.Interchange.Formats.ClaimReview;

/// <summary>Where the parts of a feed are, in about four bytes each, and what is in them.</summary>
internal sealed class PartPlaces
{
    private const int Group = 7; // Bits in a byte of a number; the eighth states that more follow.
    private const int Bits = (1 << Group) - 1;
    private readonly List<byte> _numbers = [];
    private readonly List<PartKinds> _kinds = [];

    /// <summary>How many there are.</summary>
    public int Count => _kinds.Count;

    /// <summary>Adds a part.</summary>
    /// <param name="gap">The bytes between the part before and this one.</param>
    /// <param name="length">The bytes of the part.</param>
    /// <param name="kinds">What is in it.</param>
    public void Add(long gap, long length, PartKinds kinds)
    {
        AddNumber(gap);
        AddNumber(length);
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
        var at = 0;
        while (at < _numbers.Count)
        {
            yield return (Next(ref at), Next(ref at));
        }
    }

    private void AddNumber(long number)
    {
        for (; number >> Group > 0; number >>= Group) _numbers.Add((byte)((number & Bits) | (Bits + 1)));
        _numbers.Add((byte)number);
    }

    private int Next(ref int at)
    {
        var number = 0;
        for (var shift = 0; ; shift += Group)
        {
            var bits = _numbers[at++];
            number |= (bits & Bits) << shift;
            if (bits >> Group == 0) return number;
        }
    }
}
