namespace FactTracker.Analysis;

/// <summary>Numbers from 0 in sets that are united step by step. Linear time, but for a factor that is practically constant.</summary>
internal sealed class DisjointSets(int count)
{
    private readonly int[] _parents = [.. Enumerable.Range(0, count)];

    /// <summary>Returns the least number of the set of a number, so that the result does not depend on the order of the unions.</summary>
    public int Find(int item)
    {
        while (_parents[item] != item)
        {
            item = _parents[item] = _parents[_parents[item]];
        }

        return item;
    }

    /// <summary>Unites the sets of two numbers.</summary>
    public void Unite(int one, int other)
    {
        var (a, b) = (Find(one), Find(other));
        if (a < b) _parents[b] = a;
        else _parents[a] = b;
    }

    /// <summary>Numbers the sets from 0, in the order of their least numbers, and returns the number of the set of each item.</summary>
    public int[] Number(out int sets)
    {
        var numbers = new int[_parents.Length];
        sets = 0;
        for (var item = 0; item < numbers.Length; item++)
        {
            var least = Find(item);
            numbers[item] = least == item ? sets++ : numbers[least];
        }

        return numbers;
    }
}
