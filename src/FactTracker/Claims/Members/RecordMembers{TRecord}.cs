using System.Collections;

namespace FactTracker;

/// <summary>The members of one kind of record, in the order in which the native format writes them.</summary>
/// <remarks>
/// Other code uses this list or is tested against it: the reader, the writer, the schema. <see cref="ExtensionsOf"/> returns the members
/// that the format does not define. Immutable and thread-safe.
/// </remarks>
/// <typeparam name="TRecord">The record: <see cref="Claim"/>, <see cref="Source"/>, <see cref="Citation"/>, …</typeparam>
/// <example><code>
/// foreach (var member in ClaimMembers.All.Where(member => !member.AreSame(before, after))) Console.WriteLine(member.Name);
/// </code></example>
public sealed class RecordMembers<TRecord> : IReadOnlyList<RecordMember<TRecord>>
{
    private readonly RecordMember<TRecord>[] _members;
    private readonly Func<TRecord, Extensions> _extensions;
    private readonly Func<TRecord, Extensions, TRecord> _withExtensions;
    private readonly Dictionary<string, RecordMember<TRecord>> _byName;

    internal RecordMembers(
        Func<TRecord, Extensions> extensions, Func<TRecord, Extensions, TRecord> withExtensions, params RecordMember<TRecord>[] members)
    {
        _extensions = extensions;
        _withExtensions = withExtensions;
        _members = members;
        _byName = members.ToDictionary(member => member.Name, StringComparer.Ordinal);
    }

    /// <summary>The number of members.</summary>
    public int Count => _members.Length;

    /// <summary>The member at an index.</summary>
    /// <param name="index">The index, from 0.</param>
    public RecordMember<TRecord> this[int index] => _members[index];

    /// <summary>The member of a name.</summary>
    /// <param name="name">The name in the native format.</param>
    /// <exception cref="KeyNotFoundException">The record has no such member.</exception>
    public RecordMember<TRecord> this[string name] => _byName[name];

    /// <summary>Whether the format defines a member of this name for the record.</summary>
    /// <param name="name">The name in the native format.</param>
    public bool Contains(string name) => _byName.ContainsKey(name);

    /// <summary>Returns the members of a record that the format does not define.</summary>
    /// <param name="record">The record.</param>
    public Extensions ExtensionsOf(TRecord record) => _extensions(record);

    /// <summary>Returns a copy of a record with other members that the format does not define.</summary>
    /// <param name="record">The record.</param>
    /// <param name="extensions">The members.</param>
    public TRecord WithExtensions(TRecord record, Extensions extensions) => _withExtensions(record, extensions);

    /// <summary>Returns the names of the members that a record has, each once, those that the format defines first.</summary>
    /// <param name="record">The record.</param>
    public IEnumerable<string> NamesIn(TRecord record) =>
        _members.Where(member => member.IsIn(record)).Select(member => member.Name)
            .Union(ExtensionsOf(record).Select(extension => extension.Name));

    /// <summary>Enumerates the members in order.</summary>
    public IEnumerator<RecordMember<TRecord>> GetEnumerator() => _members.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _members.GetEnumerator();
}
