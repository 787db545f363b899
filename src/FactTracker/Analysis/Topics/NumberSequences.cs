namespace FactTracker.Analysis;

/// <summary>Gives each distinct sequence of numbers a number of its own, in the order in which sequences are seen.</summary>
internal sealed class NumberSequences
{
    private readonly Dictionary<int[], int> _numbers = new(new SequenceComparer());
    private readonly Dictionary<int[], int>.AlternateLookup<ReadOnlySpan<int>> _lookup;
    private readonly List<int[]> _sequences = [];

    public NumberSequences() => _lookup = _numbers.GetAlternateLookup<ReadOnlySpan<int>>();

    /// <summary>The number of distinct sequences seen.</summary>
    public int Count => _sequences.Count;

    /// <summary>Returns the sequence with a number.</summary>
    public ReadOnlySpan<int> this[int number] => _sequences[number];

    /// <summary>Returns the number of a sequence, from 0. It allocates only for a new one.</summary>
    public int Of(ReadOnlySpan<int> sequence)
    {
        if (_lookup.TryGetValue(sequence, out var number)) return number;
        var kept = sequence.ToArray();
        _numbers.Add(kept, number = _sequences.Count);
        _sequences.Add(kept);
        return number;
    }
}
