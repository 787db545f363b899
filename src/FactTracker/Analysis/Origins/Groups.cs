namespace FactTracker.Analysis;

/// <summary>The members of numbered groups, in two arrays.</summary>
internal sealed class Groups
{
    private readonly int[] _starts;
    private readonly int[] _members;

    /// <param name="groupOf">The group of each member.</param>
    /// <param name="count">The number of groups.</param>
    public Groups(int[] groupOf, int count)
    {
        GroupOf = groupOf;
        _starts = new int[count + 1];
        foreach (var group in groupOf)
        {
            _starts[group + 1]++;
        }

        for (var group = 0; group < count; group++)
        {
            _starts[group + 1] += _starts[group];
        }

        _members = new int[groupOf.Length];
        var next = _starts.AsSpan(..count).ToArray();
        for (var member = 0; member < groupOf.Length; member++)
        {
            _members[next[groupOf[member]]++] = member;
        }
    }

    /// <summary>The group of each member.</summary>
    public int[] GroupOf { get; }

    /// <summary>The number of groups.</summary>
    public int Count => _starts.Length - 1;

    /// <summary>Returns the members of a group, in ascending order.</summary>
    public ReadOnlySpan<int> this[int group] => _members.AsSpan(_starts[group].._starts[group + 1]);
}
