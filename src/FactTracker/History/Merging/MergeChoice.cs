namespace FactTracker.History;

/// <summary>How a conflict of a merge is resolved: by the value of a side, by the value before, or by another.</summary>
/// <remarks>Immutable and thread-safe. Equal by content.</remarks>
/// <example><code>
/// set.TryResolve(set.MergeConflicts[0], MergeChoice.Theirs, out var resolved, out _);
/// set.TryResolve(set.MergeConflicts[0], MergeChoice.Of(RawJson.Parse("64")), out resolved, out _);
/// </code></example>
public sealed record MergeChoice
{
    private readonly Func<MergeConflict, RawJson?>? _side;

    private MergeChoice(string name, Func<MergeConflict, RawJson?>? side, RawJson value) => (Name, _side, Value) = (name, side, value);

    /// <summary>Our value, which the set has already, unless we removed what they edited.</summary>
    public static MergeChoice Ours { get; } = new("ours", conflict => conflict.Ours, default);

    /// <summary>Their value.</summary>
    public static MergeChoice Theirs { get; } = new("theirs", conflict => conflict.Theirs, default);

    /// <summary>The value before both changes.</summary>
    public static MergeChoice Base { get; } = new("base", conflict => conflict.Base, default);

    /// <summary>The choices that take no value: <c>ours</c>, <c>theirs</c>, <c>base</c>.</summary>
    public static IReadOnlyList<MergeChoice> Sides { get; } = [Ours, Theirs, Base];

    /// <summary>The name of the side, or <c>value</c>.</summary>
    public string Name { get; }

    /// <summary>The value of <see cref="Of"/>; null for a side.</summary>
    public RawJson Value { get; }

    /// <summary>Another value.</summary>
    /// <param name="value">The value in native JSON; null removes the member or the record.</param>
    public static MergeChoice Of(RawJson value) => new("value", null, value);

    /// <summary>Returns the value that a conflict gets, or null for none.</summary>
    /// <param name="conflict">The conflict.</param>
    public RawJson? For(MergeConflict conflict)
    {
        ArgumentNullException.ThrowIfNull(conflict);
        if (_side is not null) return _side(conflict);
        return Value == default ? null : Value;
    }

    /// <summary>Returns the name of the side, or the value.</summary>
    public override string ToString() => _side is null ? Value.ToString() : Name;
}
