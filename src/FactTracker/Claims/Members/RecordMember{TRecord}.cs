namespace FactTracker;

/// <summary>One member of a record: its name in the native format, its kind, and how to get and set it.</summary>
/// <remarks>
/// Code that treats all members of a record alike (a comparison, a report of losses, the columns of a table) enumerates the members
/// instead of listing them again. Immutable and thread-safe.
/// </remarks>
/// <typeparam name="TRecord">The record: <see cref="Claim"/>, <see cref="Source"/>, <see cref="Citation"/>, …</typeparam>
/// <example><code>
/// var when = ClaimMembers.All["when"];
/// var moved = when.With(after, when.Get(before));
/// </code></example>
public sealed class RecordMember<TRecord>
{
    private readonly Func<TRecord, object?> _get;
    private readonly Func<TRecord, bool> _has;
    private readonly Func<TRecord, TRecord, bool> _areSame;
    private readonly Func<TRecord, object?, TRecord> _with;

    private RecordMember(
        string name,
        Func<TRecord, object?> get,
        Func<TRecord, bool> has,
        Func<TRecord, TRecord, bool> areSame,
        Func<TRecord, object?, TRecord> with)
    {
        Name = name;
        _get = get;
        _has = has;
        _areSame = areSame;
        _with = with;
    }

    /// <summary>The name of the member in the native format.</summary>
    public string Name { get; }

    /// <summary>The kind of its value, or of each of its values.</summary>
    public MemberKind Kind { get; private init; }

    /// <summary>How many values it can have.</summary>
    public MemberShape Shape { get; private init; }

    /// <summary>Whether the order of several values is significant, as that of authors is.</summary>
    public bool IsOrdered { get; private init; }

    /// <summary>When it is part of the assertion of a claim; never for other records.</summary>
    public AssertedWhen Asserted { get; private init; }

    /// <summary>The type of the property.</summary>
    internal Type ValueType { get; private init; } = typeof(object);

    /// <summary>Whether a record has the member: its value is neither null, nor empty, nor the default.</summary>
    /// <param name="record">The record.</param>
    public bool IsIn(TRecord record) => _has(record);

    /// <summary>Returns the value of the member, or null when a record does not have it.</summary>
    /// <param name="record">The record.</param>
    /// <returns>The value of the property; a list as its <see cref="ValueList{T}"/>.</returns>
    public object? Get(TRecord record) => _has(record) ? _get(record) : null;

    /// <summary>Returns a copy of a record with the member set.</summary>
    /// <param name="record">The record.</param>
    /// <param name="value">The value, of the type of the property, or null to remove the member.</param>
    /// <exception cref="InvalidCastException">The value is of another type.</exception>
    public TRecord With(TRecord record, object? value) => _with(record, value);

    /// <summary>Whether two records have equal values of the member, or neither has the member.</summary>
    /// <param name="one">A record.</param>
    /// <param name="other">Another record.</param>
    public bool AreSame(TRecord one, TRecord other) => _areSame(one, other);

    /// <summary>Returns the name of the member.</summary>
    public override string ToString() => Name;

    /// <summary>Creates a member from a property.</summary>
    /// <typeparam name="TValue">The type of the property.</typeparam>
    /// <param name="name">The name in the native format.</param>
    /// <param name="kind">The kind of the value.</param>
    /// <param name="shape">How many values it can have.</param>
    /// <param name="get">Gets the property.</param>
    /// <param name="with">Sets it on a copy.</param>
    /// <param name="asserted">When it is part of the assertion of a claim.</param>
    /// <param name="absent">The value of the property on a record without the member.</param>
    /// <param name="isOrdered">Whether the order of several values is significant.</param>
    internal static RecordMember<TRecord> Of<TValue>(
        string name,
        MemberKind kind,
        MemberShape shape,
        Func<TRecord, TValue> get,
        Func<TRecord, TValue, TRecord> with,
        AssertedWhen asserted = AssertedWhen.Never,
        TValue? absent = default,
        bool isOrdered = false)
    {
        var values = EqualityComparer<TValue>.Default;
        return new RecordMember<TRecord>(
            name,
            record => get(record),
            record => !values.Equals(get(record), absent),
            (one, other) => values.Equals(get(one), get(other)),
            (record, value) => with(record, value is null ? absent! : (TValue)value))
        {
            Kind = kind, Shape = shape, IsOrdered = isOrdered, Asserted = asserted, ValueType = typeof(TValue),
        };
    }
}
