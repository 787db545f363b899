using System.Runtime.InteropServices;

namespace FactTracker.Analysis;

/// <summary>
/// Numbers the scopes of claims: the place, the condition and the qualifiers for which they hold. Scope 0 has none of them. Values given
/// under one name in two places hold together, as in one list.
/// </summary>
internal sealed class Scopes
{
    /// <summary>The scope of a claim without place, condition and qualifiers.</summary>
    public const int Unrestricted = 0;

    private const string PlaceName = "place", ConditionName = "condition";

    private readonly ValueNumbers _values;
    private readonly ValueNumbers _names = new(SubjectComparer.Instance);
    private readonly NumberSequences _lists = new();
    private readonly NumberSequences _scopes = new(); // Name and list of values, by turns, sorted by name.
    private readonly List<(int Name, int Value)> _open = [];
    private readonly List<int> _buffer = [];

    /// <param name="values">The numbers of the values.</param>
    public Scopes(ValueNumbers values)
    {
        _values = values;
        _names.Of(PlaceName); // Number 0. A qualifier never has it, because names of qualifiers are numbered from their quoted form.
        _names.Of(ConditionName);
        _scopes.Of([]);
    }

    /// <summary>The number of distinct scopes.</summary>
    public int Count => _scopes.Count;

    /// <summary>Returns the number of the scope of a claim.</summary>
    public int Of(Claim claim)
    {
        if (claim.Place is null && claim.Condition is null && claim.Qualifiers.IsEmpty) return Unrestricted;
        _open.Clear();
        if (claim.Place is { } place) _open.Add((0, _values.Of(place)));
        if (claim.Condition is { } condition) _open.Add((1, _values.Of(condition)));
        foreach (var qualifier in claim.Qualifiers)
        {
            var name = _names.Of($"\"{qualifier.Name}\"");
            foreach (var value in qualifier.Values)
            {
                _open.Add((name, _values.Of(value)));
            }
        }

        _open.Sort();
        return _scopes.Of(Folded());
    }

    /// <summary>
    /// Returns how two scopes relate: the same, different (about different things), or not comparable, because a name stands on one side
    /// alone.
    /// </summary>
    /// <param name="one">The number of a scope.</param>
    /// <param name="other">The number of another.</param>
    /// <param name="name">The first name on one side alone in alphabetical order, if any.</param>
    public ScopeRelation Relate(int one, int other, out string? name)
    {
        name = null;
        if (one == other) return ScopeRelation.Same;
        var a = _scopes[one];
        var b = _scopes[other];
        int i = 0, j = 0;
        while (i < a.Length || j < b.Length)
        {
            if (j == b.Length || (i < a.Length && a[i] < b[j]))
            {
                name = Earlier(name, a[i]);
                i += 2;
            }
            else if (i == a.Length || b[j] < a[i])
            {
                name = Earlier(name, b[j]);
                j += 2;
            }
            else
            {
                if (a[i + 1] != b[j + 1])
                {
                    name = null;
                    return ScopeRelation.Different;
                }

                i += 2;
                j += 2;
            }
        }

        return ScopeRelation.OneSided;
    }

    /// <summary>Returns the number of the list of names that a scope has, equal for scopes with the same names.</summary>
    public int NamesOf(int scope)
    {
        _buffer.Clear();
        var pairs = _scopes[scope];
        for (var i = 0; i < pairs.Length; i += 2)
        {
            _buffer.Add(pairs[i]);
        }

        return _lists.Of(CollectionsMarshal.AsSpan(_buffer));
    }

    // The order of names must not depend on the order of claims.
    private string Earlier(string? name, int other)
    {
        var text = ((TextValue)_names[other]).Text;
        return name is null || string.CompareOrdinal(text, name) < 0 ? text : name;
    }

    // Names with the number of their list of values.
    private ReadOnlySpan<int> Folded()
    {
        var folded = new List<int>(_open.Count * 2);
        for (var i = 0; i < _open.Count;)
        {
            var name = _open[i].Name;
            _buffer.Clear();
            for (; i < _open.Count && _open[i].Name == name; i++)
            {
                if (_buffer.Count == 0 || _buffer[^1] != _open[i].Value) _buffer.Add(_open[i].Value);
            }

            folded.Add(name);
            folded.Add(_lists.Of(CollectionsMarshal.AsSpan(_buffer)));
        }

        return CollectionsMarshal.AsSpan(folded);
    }
}
